// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError, toError } from '@backstage/errors';
import { counted } from '@sluice/plugin-event-streaming-common';
import { SourceState } from './stores/SourceStore';

/** What was read now, or why it was not. */
export type LiveRead<TValue> =
  | { live: true; value: TValue; at: number }
  | { live: false; reason: string; since?: number };

/** What to read of a source for a page. */
export interface LiveReadOptions<TValue> {
  /** The source in the words of people, such as `Cluster 'dev'`. */
  what: string;
  /** How the last pass found it. */
  state: SourceState | undefined;
  patienceMs: number;
  work: () => Promise<TValue>;
}

/**
 * Asks a source for a page, within a bound that people bear. One that the last
 * pass found down is not asked again by each page.
 */
export async function readLive<TValue>({
  what,
  state,
  patienceMs,
  work,
}: LiveReadOptions<TValue>): Promise<LiveRead<TValue>> {
  if (state?.state === 'down') {
    const reason = state.reason ?? `${what} does not answer`;
    return { live: false, reason, since: state.since };
  }
  const at = Date.now();
  try {
    const value = await withinPatience(what, patienceMs, work());
    return { live: true, value, at };
  } catch (error) {
    return { live: false, reason: toError(error).message, since: at };
  }
}

async function withinPatience<TValue>(
  what: string,
  patienceMs: number,
  work: Promise<TValue>,
): Promise<TValue> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new ServiceUnavailableError(
            `${what} did not answer within ${counted(
              patienceMs / 1000,
              'second',
            )}`,
          ),
        ),
      patienceMs,
    );
  });
  try {
    return await Promise.race([work, patience]);
  } finally {
    clearTimeout(timer);
  }
}
