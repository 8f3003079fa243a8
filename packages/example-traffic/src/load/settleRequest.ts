// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import {
  CONTRACT,
  EventStreamingApi,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';

const POLL_MS = 100;
const TIME_LIMIT_MS = 120_000;

/** A request as the portal shows it. */
export type PortalRequest = RouteResponse<typeof CONTRACT.getRequest>;

/** What a request asks for, such as `topic`, and how it may end: with success unless told otherwise. */
export interface ExpectedRequest {
  kind: string;
  ends?: ReadonlyArray<PortalRequest['state']>;
}

/** States from which a request moves on by itself. */
export const MOVING: ReadonlyArray<PortalRequest['state']> = [
  'approved',
  'executing',
  'waiting',
];

/**
 * Waits until a request has come to its end.
 *
 * @throws when that is none of the ends that were expected, naming the request
 *   and the reason
 */
export async function settleRequest(
  first: PortalRequest,
  { kind, ends = ['succeeded'] }: ExpectedRequest,
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
  if (!ends.includes(state)) {
    const reason = failure ?? waiting?.reason;
    throw new Error(
      `Request ${id} for ${kind} '${title}' is ${state}${
        reason ? `: ${reason}` : `, expected ${ends.join(' or ')}`
      }`,
    );
  }
}
