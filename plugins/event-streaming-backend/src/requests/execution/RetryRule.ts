// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import { Waiting } from '@sluice/plugin-event-streaming-common';

/** How long the engine keeps trying; all in milliseconds. */
export interface RetryRule {
  /** How long a step may take to be seen after it was applied. */
  verifyMs: number;
  /** The first pause before an engine that is away is asked again. */
  firstCheckMs: number;
  /** The longest pause between two askings. */
  maxCheckMs: number;
  /** How long an engine may be away before the request fails. */
  giveUpMs: number;
}

/** When to give up is configured; the rest follows from how engines behave. */
export const DEFAULT_RETRY_RULE: Omit<RetryRule, 'giveUpMs'> = {
  verifyMs: 15_000,
  firstCheckMs: 2_000,
  maxCheckMs: 60_000,
};

/**
 * Whether an error will heal by itself: an engine, the catalog or the network
 * is away. Whatever else went wrong goes wrong again.
 */
export function heals(error: unknown): boolean {
  return isError(error) && error.name === 'ServiceUnavailableError';
}

/**
 * Half as long as it has been away: prompt after a blip, calm in an outage.
 * `now` is by the clock that wrote down since when it waits, the database's.
 */
export function nextCheckMs(
  rule: RetryRule,
  now: number,
  waiting?: Waiting,
): number {
  const awayMs = waiting ? now - Date.parse(waiting.since) : 0;
  return Math.min(rule.maxCheckMs, Math.max(rule.firstCheckMs, awayMs / 2));
}

/** Whether an outage has lasted longer than the rule allows. */
export function hasGivenUp(now: number, waiting?: Waiting): boolean {
  return waiting?.until !== undefined && Date.parse(waiting.until) <= now;
}
