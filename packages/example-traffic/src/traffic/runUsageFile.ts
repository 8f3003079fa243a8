// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createEvent } from './createEvent';

/** A line of 60 bytes each time: about a megabyte a day. */
const EVERY_MS = 5_000;

/** Appends what a partner has metered to a file, until the signal ends it; a connector reads it from there. */
export async function runUsageFile(
  file: string,
  signal: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  while (!signal.aborted) {
    await appendFile(file, `${usageLine()}\n`);
    await delay(everyMs, undefined, { signal });
  }
}

function usageLine(): string {
  const { occurredAt, tenant, data } = createEvent({
    topic: 'billing.usage.events',
    events: ['usage-metered'],
    service: 'partner-export',
  });
  return [occurredAt.toISOString(), tenant, data.meter, data.units].join(',');
}
