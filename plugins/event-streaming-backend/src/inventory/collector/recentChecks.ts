// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';

/** What changes rarely is asked for again after so long. */
const CHECK_INTERVAL_MS = 10 * 60_000;

/**
 * What is known of a source beside what a pass reads, asked for anew when it is
 * old. A source that was read whole is not down because a check failed.
 */
export async function recentChecks<TChecks extends { at: number }>(
  known: TChecks | undefined,
  {
    what,
    ask,
    logger,
  }: {
    /** Such as "What cluster 'prod' can do". */
    what: string;
    ask(): Promise<TChecks>;
    logger: LoggerService;
  },
): Promise<TChecks | undefined> {
  if (known && Date.now() - known.at < CHECK_INTERVAL_MS) {
    return known;
  }
  try {
    return await ask();
  } catch (error) {
    logger.warn(`${what} could not be asked: ${toError(error).message}`);
    return known;
  }
}
