// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resourceEntityV1alpha1Validator } from '@backstage/catalog-model';
import fc from 'fast-check';
import { topicEntity, TopicEntityParts } from './topicEntity';

const parts: TopicEntityParts = {
  row: {
    topic: 'billing.usage.events',
    owner: 'group:default/billing',
    description: 'Usage of every tenant',
    purpose: 'events',
    tags: '["billing"]',
    environment: 'prod',
  },
  cluster: { name: 'prod', links: { kafkaUi: 'https://ui/{{topic}}' } },
  parties: {
    produces: ['component:default/meter'],
    consumes: ['component:default/mailer', 'component:default/ledger'],
  },
  appUrl: 'http://portal',
};

describe('topicEntity', () => {
  it('depends on who writes and is a dependency of who reads', () => {
    expect(topicEntity(parts)).toMatchObject({
      kind: 'Resource',
      metadata: {
        namespace: 'prod',
        name: 'billing.usage.events',
        title: 'billing.usage.events',
        description: 'Usage of every tenant',
        tags: ['billing', 'events'],
        annotations: {
          'event-streaming/cluster': 'prod',
          'event-streaming/environment': 'prod',
          'event-streaming/topic': 'billing.usage.events',
        },
        links: [
          {
            title: 'Event streaming',
            url: 'http://portal/event-streaming/topics/prod/billing.usage.events',
          },
          { title: 'Kafka UI', url: 'https://ui/billing.usage.events' },
        ],
      },
      spec: {
        type: 'kafka-topic',
        owner: 'group:default/billing',
        dependsOn: ['component:default/meter'],
        dependencyOf: ['component:default/ledger', 'component:default/mailer'],
      },
    });
  });

  it('is one that the catalog takes, whatever Kafka calls the topic', async () => {
    const topics = fc.stringMatching(/^[a-zA-Z0-9._-]{1,249}$/);
    await fc.assert(
      fc.asyncProperty(topics, async topic => {
        const entity = topicEntity({ ...parts, row: { ...parts.row, topic } });
        expect(await resourceEntityV1alpha1Validator.check(entity)).toBe(true);
        expect(entity.metadata.name.length).toBeLessThanOrEqual(63);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same each time, however the facts are ordered', () => {
    const reordered = topicEntity({
      ...parts,
      parties: {
        produces: ['component:default/meter'],
        consumes: ['component:default/ledger', 'component:default/mailer'],
      },
    });

    expect(JSON.stringify(reordered)).toBe(JSON.stringify(topicEntity(parts)));
  });
});
