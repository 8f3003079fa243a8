// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { keyExpression, topicGuarantees } from './topicGuarantees';

describe('topicGuarantees', () => {
  it('promises order per key within a partition', () => {
    expect(
      topicGuarantees({ key: { fields: ['tenant_id'] }, partitions: 12 }),
    ).toEqual([
      'Ordered per tenant_id within a partition; affinity lasts until the next rebalance',
      'At most 12 consumers of a group work at the same time; more stay idle',
      'More partitions move keys: records of one key from before and after are not in order',
    ]);
  });

  it('says what a compound key does not promise', () => {
    const key = { fields: ['user_id', 'session_id'] };
    expect(keyExpression(key)).toBe('user_id:session_id');
    expect(topicGuarantees({ key, partitions: 3 })).toContain(
      'Records that share only user_id can be in different partitions, without order between them',
    );
  });

  it.each([[undefined], [{ fields: [] }]])(
    'promises no order without a key: %j',
    key => {
      expect(topicGuarantees({ key, partitions: 3 })[0]).toMatch(
        /^No order across records/,
      );
    },
  );

  it('promises order where there is one partition', () => {
    expect(topicGuarantees({ partitions: 1 })).toEqual([
      'All records are in order: there is one partition',
      'One consumer of a group works at a time; more stay idle',
      'Partitions can be added, never removed',
    ]);
  });

  it('says nothing of consumers while the partitions are not known', () => {
    expect(topicGuarantees({ key: { fields: ['id'] } })).toHaveLength(2);
  });
});
