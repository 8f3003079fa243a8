// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  connectorKind,
  CONTRACT,
  EventStreamingApi,
  RouteResponse,
} from '@sluice/plugin-event-streaming-common';
import { ExampleConnector } from '../exampleConnectors';
import { PortalRequest, settleRequest } from './settleRequest';
import { violationCodes } from './violationCodes';

type Connector = RouteResponse<typeof CONTRACT.getConnector>;

const ENDS_OF_FAILING: ReadonlyArray<PortalRequest['state']> = [
  'succeeded',
  'failed',
];

/** The portal as one of the demo users sees it. */
export type SignIn = (persona: string) => Promise<EventStreamingApi>;

/**
 * Asks the portal for a connector, has it approved and waits until it runs, or
 * is there and fails where it is meant to. An earlier call that was interrupted
 * is taken up where it is.
 *
 * @returns false when the connector was there before
 */
export async function requestConnector(
  example: ExampleConnector,
  signIn: SignIn,
  signal: AbortSignal,
): Promise<boolean> {
  const api = await signIn(example.as);
  const known = await find(api, example.target);
  const open = known?.openRequest;
  if (known && !open && isThere(known)) {
    return false;
  }
  const filed = open
    ? await api.getRequest({ params: { id: open.id } })
    : await fileNew(example, api);
  if (!filed) {
    return false;
  }
  const approved = await approve(filed, await signIn(example.approver));
  // It fails at its first message, which may come before or after we look.
  const ends = example.fails ? ENDS_OF_FAILING : undefined;
  await settleRequest(approved, { kind: 'connector', ends }, api, signal);
  return true;
}

/** Whether the worker has it, whatever came of the request for it. */
function isThere({ state, health }: Connector): boolean {
  return state !== undefined && health.state !== 'missing';
}

/** Undefined when the worker has the connector and the portal has not read that yet. */
async function fileNew(
  { target, input }: ExampleConnector,
  api: EventStreamingApi,
): Promise<PortalRequest | undefined> {
  try {
    return await api.createRequest({
      body: {
        operation: connectorKind.operations.create.id,
        target,
        input,
        justification: 'Part of the example',
      },
    });
  } catch (error) {
    if (violationCodes(error).includes('name-taken')) {
      return undefined;
    }
    throw error;
  }
}

async function approve(
  request: PortalRequest,
  approver: EventStreamingApi,
): Promise<PortalRequest> {
  if (request.state !== 'pending') {
    return request;
  }
  return approver.approveRequest({
    params: { id: request.id },
    body: { revision: request.revision, comment: 'Part of the example' },
  });
}

async function find(
  api: EventStreamingApi,
  target: ExampleConnector['target'],
): Promise<Connector | undefined> {
  try {
    return await api.getConnector({ params: target });
  } catch (error) {
    if (isError(error) && error.statusCode === 404) {
      return undefined;
    }
    throw error;
  }
}
