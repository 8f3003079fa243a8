// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { rowContext, topicReading } from '../__testUtils__/readings';
import { computeTopicRow } from './computeTopicRow';

const record = {
  owner: 'group:default/query-engine',
  description: 'Usage of every tenant',
  key: { fields: ['tenant_id'] },
  purpose: 'events',
  broadcast: true,
  tags: ['late-data', 'billing'],
  createdBy: 'user:default/anna',
  requestId: '7',
};

describe('computeTopicRow', () => {
  it('gives an owner by prefix to a topic that nobody asked for', () => {
    const { row } = computeTopicRow(rowContext(), { reading: topicReading() });

    expect(row).toMatchObject({
      cluster: 'prod',
      topic: 'billing.usage.events',
      environment: 'prod',
      owner: 'group:default/billing',
      owner_source: 'prefix',
      managed: false,
      cleanup_policy: 'delete',
      retention_ms: 604_800_000,
      size_bytes: 4096,
      worst_lag: -1,
      health: 'healthy',
    });
  });

  it('takes owner and description from what was recorded', () => {
    const { row } = computeTopicRow(rowContext(), {
      reading: topicReading(),
      record,
      annotatedOwner: 'group:default/ml-platform',
    });

    expect(row).toMatchObject({
      owner: 'group:default/query-engine',
      owner_source: 'assignment',
      managed: true,
      tags: '["billing","late-data"]',
      search:
        'billing.usage.events\nusage of every tenant\nevents\nbilling\nlate-data',
    });
  });

  it('prefers an annotation to a prefix', () => {
    const { row } = computeTopicRow(rowContext(), {
      reading: topicReading(),
      annotatedOwner: 'group:default/ml-platform',
    });

    expect(row).toMatchObject({
      owner: 'group:default/ml-platform',
      owner_source: 'annotation',
    });
  });

  it('leaves what nobody owns to the fallback', () => {
    const { row } = computeTopicRow(rowContext(), {
      reading: topicReading({ topic: 'stray' }),
    });

    expect(row).toMatchObject({
      owner: 'group:default/platform',
      owner_source: 'fallback',
      health: 'unowned',
    });
  });

  it('narrows who sees a topic by its prefix or by its environment', () => {
    const byPrefix = rowContext({
      prefixes: [
        {
          prefix: 'billing.',
          owner: 'group:default/billing',
          visibility: 'owned',
        },
      ],
    });
    const { cluster } = rowContext();
    const byEnvironment = rowContext({
      cluster: {
        ...cluster,
        environment: { ...cluster.environment, visibility: 'owned' },
      },
    });

    for (const context of [byPrefix, byEnvironment]) {
      const { row } = computeTopicRow(context, { reading: topicReading() });
      expect(row.visibility).toBe('owned');
      expect(row.entity_hash).toBe('');
    }
  });

  it('calls topics of Kafka and its tools internal and gives them no entity', () => {
    for (const topic of ['__consumer_offsets', 'app-store-changelog']) {
      const { row } = computeTopicRow(rowContext(), {
        reading: topicReading({ topic }),
      });
      expect(row.internal).toBe(true);
      expect(row.entity_hash).toBe('');
    }
  });

  it('finds nothing to write when the same was read again', () => {
    const knowledge = { reading: topicReading(), record };
    const first = computeTopicRow(rowContext(), knowledge);
    const later = rowContext({ now: 1_030_000, lastReadAt: 1_000_000 });
    const second = computeTopicRow(later, {
      ...knowledge,
      previous: first.row,
    });
    const third = computeTopicRow(
      { ...later, now: 1_060_000 },
      { ...knowledge, previous: second.row },
    );

    // A rate of 0 is known from the second reading on.
    expect(second.change).toBe('figures');
    expect(third.change).toBe('none');
    expect(third.details).toBeUndefined();
  });

  it('tells figures from what a topic is made like', () => {
    const first = computeTopicRow(rowContext(), { reading: topicReading() });
    const later = rowContext({ now: 1_030_000 });
    const grown = computeTopicRow(later, {
      reading: topicReading({ endSum: '400', sizeBytes: 9000 }),
      previous: first.row,
    });
    const altered = computeTopicRow(later, {
      reading: topicReading({ partitions: 2, layout: '[]' }),
      previous: first.row,
    });

    expect(grown).toMatchObject({ change: 'figures', details: undefined });
    expect(grown.row.rate).toBe(10);
    expect(altered.change).toBe('all');
    expect(altered.details?.layout).toBe('[]');
  });

  it('hashes any two readings alike when and only when they are equal', () => {
    const readings = fc.record({
      partitions: fc.integer({ min: 1, max: 3 }),
      sizeBytes: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
      messages: fc.integer({ min: 0, max: 3 }),
      endSum: fc.constantFrom('0', '5'),
      groups: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        const [one, other] = [a, b].map(
          it =>
            computeTopicRow(rowContext(), { reading: topicReading(it) }).row,
        );
        const { row_hash: _, ...columns } = one;
        const { row_hash: __, ...otherColumns } = other;
        expect(one.row_hash === other.row_hash).toBe(
          JSON.stringify(columns) === JSON.stringify(otherColumns),
        );
      }),
    );
  });
});
