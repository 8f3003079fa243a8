// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  EventStreamingApi,
  RouteResponse,
  CONTRACT,
} from '@sluice/plugin-event-streaming-common';
import { ExampleRequest } from '../exampleTopics';
import { MOVING, PortalRequest, settleRequest } from './settleRequest';
import { violationCodes } from './violationCodes';

type Topic = RouteResponse<typeof CONTRACT.getTopic>;

/**
 * Asks the portal for a topic and waits until it is there. An earlier call that was
 * interrupted is taken up where it is.
 *
 * @returns false when the topic was there before
 */
export async function requestTopic(
  request: ExampleRequest,
  api: EventStreamingApi,
  signal: AbortSignal,
): Promise<boolean> {
  const topic = await find(api, request.target);
  if (topic && !topic.openRequest && !isGone(topic)) {
    return false;
  }
  const open = topic?.openRequest;
  const underWay = open !== undefined && MOVING.includes(open.state);
  const filed = underWay
    ? await api.getRequest({ params: { id: open.id } })
    : await fileNew(request, api);
  if (!filed) {
    return false;
  }
  await settleRequest(filed, { kind: 'topic' }, api, signal);
  return true;
}

/** Undefined when Kafka has the topic and the portal has not read that yet. */
async function fileNew(
  request: ExampleRequest,
  api: EventStreamingApi,
): Promise<PortalRequest | undefined> {
  try {
    return await api.createRequest({ body: toBody(request) });
  } catch (error) {
    if (violationCodes(error).includes('topic-exists')) {
      return undefined;
    }
    throw error;
  }
}

function toBody({ target, input }: ExampleRequest) {
  return {
    operation: 'topic.create',
    target,
    input,
    justification: 'Part of the example',
  };
}

/** Whether the portal knows the topic and Kafka does not have it. */
function isGone({ health }: Topic): boolean {
  return health.state === 'missing' || health.state === 'failed';
}

async function find(
  api: EventStreamingApi,
  target: ExampleRequest['target'],
): Promise<Topic | undefined> {
  try {
    return await api.getTopic({ params: target });
  } catch (error) {
    if (isError(error) && error.statusCode === 404) {
      return undefined;
    }
    throw error;
  }
}
