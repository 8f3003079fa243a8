// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { expect, test } from '@playwright/test';
import { createTopic, freshName } from './support/createTopic';
import { portalClient } from './support/portalClient';
import { withKafka } from './support/withKafka';

test('a topic asked for through the API is on Kafka with the values of its profile', async () => {
  const api = await portalClient('billing-developer');
  const topic = freshName('billing.');
  const request = await createTopic(api, { cluster: 'dev', topic });

  expect(request.steps.map(step => step.state)).toEqual(['done', 'done']);
  const { topics } = await withKafka('dev', admin =>
    admin.fetchTopicMetadata({ topics: [topic] }),
  );
  expect(topics[0].partitions).toHaveLength(3);
  expect(topics[0].partitions[0].replicas).toHaveLength(1);
  const config = await api.getTopicConfig({
    params: { cluster: 'dev', topic },
  });
  expect(config.items).toContainEqual(
    expect.objectContaining({
      key: 'retention.ms',
      value: '604800000',
      friendly: '7 days',
      overridden: true,
    }),
  );
});

test('production gets three replicas, two of them in sync, and 30 days', async () => {
  const api = await portalClient('billing-developer');
  const topic = freshName('billing.');
  const { plan } = await createTopic(api, { cluster: 'prod', topic });

  expect(plan.steps[0].after).toMatchObject({
    replicationFactor: 3,
    config: { 'retention.ms': '2592000000', 'min.insync.replicas': '2' },
  });
  const detail = await api.getTopic({ params: { cluster: 'prod', topic } });
  expect(detail).toMatchObject({
    live: true,
    replicationFactor: 3,
    minInsyncReplicas: 2,
    owner: { ref: 'group:default/billing', source: 'assignment' },
  });
});

test('two creations of one name at once make one topic, and the other is refused', async () => {
  const api = await portalClient('billing-developer');
  const target = { cluster: 'dev', topic: freshName('billing.') };
  const body = {
    operation: 'topic.create',
    target,
    input: { description: 'A race', owner: 'group:default/billing' },
  };
  const answers = await Promise.allSettled([
    api.createRequest({ body }),
    api.createRequest({ body }),
  ]);

  expect(answers.map(({ status }) => status).sort()).toEqual([
    'fulfilled',
    'rejected',
  ]);
});
