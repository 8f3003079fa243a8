// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolveStack, StackOptions } from './resolveStack';
import { setTimeout as delay } from 'node:timers/promises';
import { unhealthyReason } from './waitUntilHealthy';
import { Engine } from '../engines/Engine';

const POLL_MS = 200;
const HEALTHY_WITHIN_MS = 300_000;

/**
 * Waits for engines that something else has started (docker compose) and sets up inside them what a start sets up:
 * the rights of the team users, the database.
 */
export async function setUpStack(options: StackOptions = {}): Promise<void> {
  const { groups, report, signal } = resolveStack(options);
  await Promise.all(
    groups.map(async group => {
      const begun = Date.now();
      await Promise.all(
        group.engines.map(engine => waitForAnswer(engine, signal)),
      );
      report.done(`${group.title}: ${await group.ready()}`, begun);
    }),
  );
}

async function waitForAnswer(engine: Engine, signal?: AbortSignal) {
  const deadline = Date.now() + HEALTHY_WITHIN_MS;
  for (;;) {
    const reason = await unhealthyReason(engine);
    if (reason === undefined) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `'${engine.name}' does not answer at ${engine.address} (${reason}): start it, for example with docker compose up`,
      );
    }
    await delay(POLL_MS, undefined, { signal });
  }
}
