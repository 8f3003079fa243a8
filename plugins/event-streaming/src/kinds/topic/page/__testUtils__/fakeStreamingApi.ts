// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import {
  CONTRACT,
  EventStreamingApi,
  RouteName,
} from '@sluice/plugin-event-streaming-common';
import { policyView } from '../../__testUtils__/policyView';
import {
  allConsumers,
  auditRecordOf,
  configEntryOf,
  healthyTopic,
  partitionOf,
  requestOf,
} from './topicFixtures';

const usual: Partial<EventStreamingApi> = {
  listEnvironments: async () => ({
    items: [
      { name: 'dev', title: 'Development', tier: 'dev' },
      { name: 'prod', title: 'Production', tier: 'prod' },
    ],
  }),
  getTopic: async () => healthyTopic(),
  getTopicPartitions: async () => ({
    live: true,
    items: [
      partitionOf(0),
      partitionOf(1),
      partitionOf(2, { isr: [1, 2], offline: [3] }),
    ],
  }),
  getTopicConfig: async () => ({
    live: true,
    items: [
      configEntryOf('retention.ms', {
        title: 'Keep messages for',
        value: '2592000000',
        friendly: '30 days',
        friendlyDefault: '7 days',
        overridden: true,
        source: 'topic',
      }),
      configEntryOf('segment.ms', { title: 'Roll segments after' }),
    ],
  }),
  getTopicConsumers: async () => allConsumers(),
  listRequests: async ({ query }) => {
    const items = query?.open ? [] : [requestOf('31')];
    return { items, totalItems: items.length };
  },
  listClusters: async () => ({ items: [] }),
  getPolicy: async () => policyView(),
  listAudit: async () => ({ items: [auditRecordOf('1')], totalItems: 1 }),
};

/**
 * The client of a backend that knows one healthy topic. What a test does not
 * give an answer to is not there.
 */
export function fakeStreamingApi(
  answers: Partial<EventStreamingApi> = {},
): EventStreamingApi {
  const names = Object.keys(CONTRACT) as RouteName[];
  const missing: Partial<EventStreamingApi> = Object.fromEntries(
    names.map(name => [name, () => notThere(name)]),
  );
  return { ...missing, ...usual, ...answers } as EventStreamingApi;
}

async function notThere(name: RouteName): Promise<never> {
  throw new NotFoundError(`The test has no answer to '${name}'`);
}
