// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The states of a request.
 *
 * @public
 */
export const REQUEST_STATES = [
  'pending',
  'approved',
  'executing',
  'waiting',
  'succeeded',
  'failed',
  'stale',
  'declined',
  'withdrawn',
  'expired',
] as const;

/** @public */
export type RequestState = (typeof REQUEST_STATES)[number];

/**
 * All moves that a request can make; whatever is not listed is refused. The
 * service enforces this table and pages draw from it.
 *
 * @public
 */
export const REQUEST_TRANSITIONS: Readonly<
  Record<RequestState, readonly RequestState[]>
> = {
  pending: ['approved', 'declined', 'withdrawn', 'expired'],
  approved: ['executing', 'pending', 'stale', 'withdrawn', 'expired'],
  executing: ['succeeded', 'failed', 'waiting'],
  waiting: ['executing', 'failed'],
  failed: ['executing', 'withdrawn', 'expired'],
  stale: ['pending', 'approved', 'withdrawn', 'expired'],
  succeeded: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/**
 * Whether a request may move from one state to another.
 *
 * @public
 */
export function isAllowedTransition(
  from: RequestState,
  to: RequestState,
): boolean {
  return REQUEST_TRANSITIONS[from].includes(to);
}

/**
 * Whether nothing can happen to a request in this state any more.
 *
 * @public
 */
export function isTerminal(state: RequestState): boolean {
  return REQUEST_TRANSITIONS[state].length === 0;
}
