// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestState,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';

const NOT_SHOWN: readonly RequestState[] = [
  'pending',
  'declined',
  'succeeded',
  'waiting',
];

/**
 * Lists say that something is being deleted, or no longer is. Nothing is to be
 * said before it is decided; at its end the engine looks by itself; and a
 * source that is waited for cannot be asked.
 *
 * @param deletion - the id of the kind's operation that deletes
 */
export function isDeletionToShow(
  { operation, state }: Pick<StreamingRequest, 'operation' | 'state'>,
  deletion: string,
): boolean {
  return operation === deletion && !NOT_SHOWN.includes(state);
}
