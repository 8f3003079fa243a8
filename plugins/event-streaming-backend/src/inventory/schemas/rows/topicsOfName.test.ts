// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaTopicNames } from '../../../config/EventStreamingConfig';
import { NamedTopic, topicsOfName } from './topicsOfName';

const value = (topic: string): NamedTopic => ({ topic, part: 'value' });

describe('topicsOfName', () => {
  it.each<[SchemaTopicNames[], string, string | undefined, NamedTopic[]]>([
    [['topic-name'], 'orders-value', undefined, [value('orders')]],
    [
      ['topic-name'],
      'orders-key',
      undefined,
      [{ topic: 'orders', part: 'key' }],
    ],
    [['topic-name'], 'a-value-value', undefined, [value('a-value')]],
    [['topic-name'], 'orders', undefined, []],
    [['topic-name'], '-value', undefined, []],
    [['topic-name'], 'not a topic-value', undefined, []],
    [['topic-name'], '..-value', undefined, []],
    [['topic-name'], `${'a'.repeat(250)}-value`, undefined, []],
    [['simple-topic'], 'orders', undefined, [value('orders')]],
    [['simple-topic'], 'a/b', undefined, []],
    [['topic-record'], 'orders-com.acme.Order', undefined, []],
    [
      ['topic-record'],
      'orders-com.acme.Order',
      'com.acme.Order',
      [value('orders')],
    ],
    [['topic-record'], 'orders-com.acme.Order', 'Order', []],
    [
      ['topic-name', 'simple-topic'],
      'orders-value',
      undefined,
      [value('orders'), value('orders-value')],
    ],
    [[], 'orders-value', undefined, []],
  ])('by %j tells of %j', (strategies, artifact, record, topics) => {
    expect(topicsOfName(strategies, artifact, record)).toEqual(topics);
  });
});
