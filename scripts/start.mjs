// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

// Brings up the engines, the example data and the portal, and stays until Ctrl-C.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from './lib/start/buildApp.mjs';
import { Cleanup } from './lib/process/Cleanup.mjs';
import {
  EXAMPLE_ENGINES,
  setUpEngines,
  startEngines,
  stopEngines,
} from './lib/start/engines.mjs';
import { loadExamples, startTraffic } from './lib/start/exampleData.mjs';
import { aborted, interruption } from './lib/process/interruption.mjs';
import { dataDir } from './lib/environment/paths.mjs';
import { startPortal, waitForPortal } from './lib/start/portal.mjs';
import { lockPortal } from './lib/start/portalLock.mjs';
import { isPortFree } from './lib/environment/ports.mjs';
import { report } from './lib/process/report.mjs';
import { runScript } from './lib/process/runScript.mjs';
import { StoppedError } from './lib/process/StoppedError.mjs';
import { welcome } from './lib/start/welcome.mjs';

const USAGE = `npm start -- [--port 7007] [--host 127.0.0.1] [--no-engines]
  --port        where the portal listens
  --host        0.0.0.0 opens it to the network: anybody may then act as any demo user
  --no-engines  use the engines of docker compose, start none`;

const signal = interruption();
const cleanup = new Cleanup();

runScript(async args => {
  const options = readOptions(args);
  if (!options) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  try {
    return await start(options);
  } catch (error) {
    if (signal.aborted) {
      return 0;
    }
    throw error;
  } finally {
    await cleanup.run();
  }
});

async function start({ port, host, ownEngines }) {
  const begun = performance.now();
  const url = `http://localhost:${port}`;
  const data = join(dataDir, 'portal');
  cleanup.add(await lockPortal(data, port));
  await assertPortFree(port);

  const [layout, app] = await bothOrNone(
    stop => bringUpEngines(ownEngines, stop),
    stop => buildApp({ report, signal: stop }),
  );
  signal.throwIfAborted();

  const portal = await startPortal({
    port,
    host,
    data,
    app,
    layout,
    logFile: logFile('portal'),
  });
  const running = [portal];
  cleanup.add(() => stopAll(running));
  let personas;
  await report('Starting the portal', async () => {
    personas = await waitForPortal(portal, { url, signal });
  });
  await bringInExamples({
    url,
    portBase: layout.portBase,
    dataDir,
    compose: !ownEngines,
    running,
  });
  process.stdout.write(welcome({ url, personas, begun }));

  const ended = await Promise.race([portal.ended, aborted(signal)]);
  if (signal.aborted) {
    process.stdout.write('\n');
    return 0;
  }
  throw new StoppedError(
    `${portal.lastWords()}\nThe portal ended with ${ended}; its last words are above.`,
  );
}

/** The portal is of use without them: what goes wrong here is told and no more. */
async function bringInExamples({ running, ...target }) {
  let examples;
  await report('Loading the examples', async () => {
    examples = await loadExamples({ ...target, signal });
    return examples.lastLine;
  });
  if (!examples.complete) {
    // Traffic would make the missing topics itself, past the portal.
    print('The example data is not complete, so there is no traffic.');
    return;
  }
  const traffic = startTraffic({ ...target, logFile: logFile('traffic') });
  running.push(traffic);
  traffic.ended.then(reason => {
    if (!signal.aborted) {
      print(`The traffic has ended with ${reason}; the portal goes on.`);
    }
  });
}

function stopAll(running) {
  return report('Stopping the portal and the traffic', () =>
    Promise.all(running.map(it => it.stop())),
  );
}

async function bringUpEngines(own, stop) {
  const call = {
    only: EXAMPLE_ENGINES,
    signal: stop,
    onLine: line => print(line),
  };
  if (!own) {
    return (await setUpEngines(call)).layout;
  }
  const { layout, started } = await startEngines(call);
  if (started.length > 0) {
    cleanup.add(() =>
      report('Stopping the engines', () => stopEngines({ only: started })),
    );
  }
  return layout;
}

/** Runs both at once; when one fails the other is stopped before we go on. */
async function bothOrNone(...works) {
  const controller = new AbortController();
  const stop = AbortSignal.any([signal, controller.signal]);
  const running = works.map(async work => {
    try {
      return await work(stop);
    } catch (error) {
      controller.abort();
      throw error;
    }
  });
  const results = await Promise.allSettled(running);
  const failure = results.find(
    ({ reason }) => reason && reason.message !== 'Interrupted.',
  );
  if (failure) {
    throw failure.reason;
  }
  return results.map(({ value }) => value);
}

async function assertPortFree(port) {
  if (!(await isPortFree(port))) {
    throw new StoppedError(
      `Port ${port} is in use by another program: stop that one, or run \`npm start -- --port ${
        port + 1
      }\`.`,
    );
  }
}

function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: process.env.SLUICE_PORT ?? '7007' },
      host: { type: 'string', default: '127.0.0.1' },
      'no-engines': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StoppedError(`'${values.port}' is no port: use 1 to 65535.`);
  }
  return values.help
    ? undefined
    : { port, host: values.host, ownEngines: !values['no-engines'] };
}

function logFile(name) {
  return join(dataDir, 'logs', `${name}.log`);
}

function print(text) {
  process.stdout.write(`  ${text}\n`);
}
