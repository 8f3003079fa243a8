// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { READING_PROBE } from '../paths';
import { runToEnd } from '../process/runToEnd';

const readingsSchema = z.array(
  z.object({
    wallMs: z.number(),
    cpuMs: z.number(),
    requests: z.record(z.string(), z.number()),
    topics: z.number(),
    groups: z.number(),
    gaps: z.array(z.string()),
  }),
);

/** What one reading of the whole cluster cost, without writing it anywhere. */
export type MeasuredReading = z.infer<typeof readingsSchema>[number];

/** Reads the cluster some times, as a pass does, in a process of its own. */
export async function measureReadings(
  brokers: string[],
  rounds: number,
  signal: AbortSignal,
): Promise<MeasuredReading[]> {
  const output = await runToEnd(
    process.execPath,
    [
      ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
      READING_PROBE,
      ...['--brokers', brokers.join(','), '--rounds', String(rounds)],
    ],
    signal,
  );
  return readingsSchema.parse(JSON.parse(output));
}

/** All requests to brokers. */
export function requestsOf({ requests }: MeasuredReading): number {
  return Object.values(requests).reduce((sum, count) => sum + count, 0);
}
