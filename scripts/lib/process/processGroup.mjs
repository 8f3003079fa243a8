// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 10_000;
const LOOK_MS = 50;

/**
 * Ends a process that leads a group of its own, and all that it has started.
 * Resolves when none of them is left.
 */
export async function stopGroup(leader) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    send(leader, signal);
    if (await isGone(leader)) {
      return;
    }
  }
}

async function isGone(leader) {
  const deadline = Date.now() + PATIENCE_MS;
  while (send(leader, 0)) {
    if (Date.now() > deadline) {
      return false;
    }
    await pause(LOOK_MS);
  }
  return true;
}

/** Whether there is still somebody who got it. */
function send(leader, signal) {
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    if (error.code === 'ESRCH') {
      return false;
    }
    throw error;
  }
}
