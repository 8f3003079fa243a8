// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Speaks for packages/local-stack to scripts/lib/start/engines.mjs.

import { createRequire } from 'node:module';

const localStack = createRequire(import.meta.url)('@sluice/local-stack');

// kafkajs arms a timer with a negative delay; Node warns about it, which helps nobody here.
process.removeAllListeners('warning');

const VERBS = {
  async start(options) {
    const before = await localStack.stackStatus(options);
    try {
      return await localStack.startStack(options);
    } catch (error) {
      await stopNewOnes(before, options);
      throw error;
    }
  },
  async setUp(options) {
    await localStack.setUpStack(options);
    return localStack.startStack({ ...options, only: [] });
  },
  stop: options => localStack.stopStack(options),
  reset: options => localStack.resetStack(options),
};

const interrupted = new AbortController();
process.on('disconnect', () => interrupted.abort());

process.on('message', async ({ abort, verb, options }) => {
  if (abort) {
    interrupted.abort();
    return;
  }
  try {
    const result = await VERBS[verb]({
      ...options,
      signal: interrupted.signal,
      onLine: line => send({ line }),
    });
    send({ result: result ?? null });
  } catch (error) {
    send({
      error: interrupted.signal.aborted ? 'Interrupted.' : error.message,
    });
  }
  process.disconnect?.();
});

/** A start that failed leaves nothing behind; what ran before was somebody else's. */
async function stopNewOnes(before, options) {
  const old = new Set(running(before));
  const only = running(await localStack.stackStatus(options)).filter(
    name => !old.has(name),
  );
  if (only.length > 0) {
    await localStack.stopStack({ ...options, only });
  }
}

function running(engines) {
  return engines.filter(({ pid }) => pid).map(({ name }) => name);
}

function send(message) {
  if (process.connected) {
    process.send({ engines: message });
  }
}
