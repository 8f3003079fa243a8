// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicsOfConnectorConfig } from './topicsOfConnectorConfig';

describe('topicsOfConnectorConfig', () => {
  it('finds what a sink reads, each once, and where its dead letters go', () => {
    expect(
      topicsOfConnectorConfig('sink', {
        topics: 'orders, payments,,orders',
        'errors.deadletterqueue.topic.name': 'orders.dlq',
        topic: 'not-of-a-sink',
      }),
    ).toEqual([
      { topic: 'orders.dlq', role: 'dead-letters' },
      { topic: 'orders', role: 'reads' },
      { topic: 'payments', role: 'reads' },
    ]);
  });

  it('finds what a source writes', () => {
    expect(
      topicsOfConnectorConfig('source', { topic: 'usage', topics: 'other' }),
    ).toEqual([{ topic: 'usage', role: 'writes' }]);
  });

  it('names none for a pattern', () => {
    expect(
      topicsOfConnectorConfig('sink', { 'topics.regex': 'orders.*' }),
    ).toEqual([]);
  });
});
