// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestState,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

/** How something is shown that is asked for and not there. */
export interface PendingState {
  state: 'provisioning' | 'failed';
  reason?: string;
}

/** States of what is shown though it is not there. */
export const PENDING_STATES: readonly string[] = ['provisioning', 'failed'];

/** Of a request as the table `requests` has it. */
export interface PendingColumns {
  state: RequestState;
  failure: string | null;
  waiting_reason: string | null;
}

/** States of requests that were approved and have not ended. */
export const UNDER_WAY: readonly RequestState[] = [
  'approved',
  'executing',
  'waiting',
];

/** What a request says of what it makes; undefined when nothing is to be shown. */
export function pendingStateOf({
  state,
  failure,
  waiting,
}: Pick<StreamingRequest, 'state' | 'failure' | 'waiting'>):
  | PendingState
  | undefined {
  if (state === 'failed') {
    return { state, reason: failure };
  }
  return UNDER_WAY.includes(state)
    ? { state: 'provisioning', reason: waiting?.reason }
    : undefined;
}

/** The same of a row that is under way, or failed. */
export function pendingStateOfRow({
  state,
  failure,
  waiting_reason,
}: PendingColumns): PendingState {
  return state === 'failed'
    ? { state, reason: failure ?? undefined }
    : { state: 'provisioning', reason: waiting_reason ?? undefined };
}
