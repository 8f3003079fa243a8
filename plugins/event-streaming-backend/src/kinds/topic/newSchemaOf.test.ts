// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTopicNames } from '../../config/EventStreamingConfig';
import { topicsOfName } from '../../inventory/schemas/rows/topicsOfName';
import { newSchemaOf } from './newSchemaOf';

const orders = { topic: 'sales.orders', internal: false };
const registryNaming = (...topicNames: SchemaTopicNames[]) => ({
  name: 'registry',
  topicNames,
});

describe('where a schema of a topic is registered', () => {
  it.each([
    ['topic-name', 'sales.orders-value'],
    ['simple-topic', 'sales.orders'],
  ] as const)(
    'under a name that tells the topic by %s',
    (strategy, artifact) => {
      expect(newSchemaOf(orders, registryNaming(strategy))).toEqual({
        registry: 'registry',
        group: 'default',
        artifact,
      });
      expect(topicsOfName([strategy], artifact)).toEqual([
        { topic: 'sales.orders', part: 'value' },
      ]);
    },
  );

  it('leaves the name of the record to who writes it', () => {
    const begun = newSchemaOf(orders, registryNaming('topic-record'));
    expect(
      topicsOfName(
        ['topic-record'],
        `${begun?.artifact}acme.Order`,
        'acme.Order',
      ),
    ).toEqual([{ topic: 'sales.orders', part: 'value' }]);
  });

  it('goes by the first way of naming where there are several', () => {
    expect(
      newSchemaOf(orders, registryNaming('simple-topic', 'topic-name')),
    ).toMatchObject({ artifact: 'sales.orders' });
  });

  it('is not offered without a registry, or of what Kafka keeps for itself', () => {
    expect(newSchemaOf(orders, undefined)).toBeUndefined();
    expect(
      newSchemaOf({ ...orders, internal: true }, registryNaming('topic-name')),
    ).toBeUndefined();
  });
});
