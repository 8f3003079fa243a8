// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import {
  CONTRACT,
  EventStreamingApi,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';

const POLL_MS = 200;
const TIME_LIMIT_MS = 120_000;

/** A request as the portal shows it. */
export type PortalRequest = RouteResponse<typeof CONTRACT.getRequest>;

/** States from which a request moves on by itself. */
export const MOVING: ReadonlyArray<PortalRequest['state']> = [
  'approved',
  'executing',
  'waiting',
];

/**
 * Waits until a request has come to its end.
 *
 * @param kind - what it asks for, such as `topic`
 * @throws when that is not success, naming the request and the reason
 */
export async function settleRequest(
  first: PortalRequest,
  kind: string,
  api: EventStreamingApi,
  signal: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + TIME_LIMIT_MS;
  let request = first;
  while (MOVING.includes(request.state) && Date.now() < deadline) {
    await delay(POLL_MS, undefined, { signal });
    request = await api.getRequest({ params: { id: request.id } });
  }
  const { id, title, state, failure, waiting } = request;
  if (state !== 'succeeded') {
    const reason = failure ?? waiting?.reason;
    throw new Error(
      `Request ${id} for ${kind} '${title}' is ${state}${
        reason ? `: ${reason}` : ', expected succeeded'
      }`,
    );
  }
}
