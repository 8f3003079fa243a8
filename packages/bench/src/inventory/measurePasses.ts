// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { listPath } from '../lists/listQueries';
import { LoopDelays } from '../portal/LoopDelays';
import { MeasuredPortal } from '../portal/MeasuredPortal';
import { PortalClient } from '../portal/PortalClient';

const POLL_MS = 50;
const PASS_WITHIN_MS = 300_000;

const observedSchema = z.object({ observedAt: z.iso.datetime().optional() });

/** What one pass of the inventory cost the portal. */
export type MeasuredPass = { wallMs: number; loop: LoopDelays };

/**
 * Watches passes from outside: from the first question to the brokers, whose time
 * lists carry, until a list shows it. The portal makes them at its own interval.
 */
export async function measurePasses(
  portal: MeasuredPortal,
  count: number,
  list?: string,
): Promise<MeasuredPass[]> {
  const passes: MeasuredPass[] = [];
  let last = await nextReading(portal.client, undefined, list);
  await portal.loopDelays();
  while (passes.length < count) {
    last = await nextReading(portal.client, last, list);
    const wallMs = Date.now() - last;
    passes.push({ wallMs, loop: await portal.loopDelays() });
  }
  return passes;
}

/** Waits until lists rest on another reading than `last`; when it began. */
export async function nextReading(
  client: PortalClient,
  last: number | undefined,
  list = listPath('cluster=bench'),
): Promise<number> {
  const deadline = Date.now() + PASS_WITHIN_MS;
  for (;;) {
    const { body } = await client.get(list);
    const { observedAt } = observedSchema.parse(JSON.parse(body));
    const began = observedAt && Date.parse(observedAt);
    if (began && began !== last) {
      return began;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `The inventory shows no new reading after ${PASS_WITHIN_MS / 1000} s`,
      );
    }
    await delay(POLL_MS);
  }
}
