// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { checkCoPartitioning, JoinInput } from './checkCoPartitioning';

const orders: JoinInput = {
  cluster: 'prod',
  topic: 'shop.orders.placed',
  partitions: 6,
  key: { fields: ['customer_id'] },
};
const payments = { ...orders, topic: 'shop.payments.received' };

describe('checkCoPartitioning', () => {
  it('says that topics with as many partitions and the same key can be joined', () => {
    expect(checkCoPartitioning(orders, payments)).toMatchObject([
      {
        outcome: 'ok',
        message:
          'Both have 6 partitions and the key customer_id: they can be joined',
      },
    ]);
  });

  it('shows an error for another number of partitions, with what to do', () => {
    expect(
      checkCoPartitioning(orders, { ...payments, partitions: 1 }),
    ).toMatchObject([
      {
        outcome: 'violation',
        code: 'join-partitions-differ',
        message:
          "'shop.orders.placed' has 6 partitions and 'shop.payments.received' has 1 partition",
        detail: expect.stringContaining('Repartition one of the two'),
      },
    ]);
  });

  it('shows an error for another cluster', () => {
    expect(
      checkCoPartitioning(orders, { ...payments, cluster: 'dev' }),
    ).toMatchObject([{ outcome: 'violation', code: 'join-clusters-differ' }]);
  });

  it('warns of another key, and of one that nobody declares', () => {
    const key = { fields: ['customer_id', 'order_id'] };
    expect(checkCoPartitioning(orders, { ...payments, key })).toMatchObject([
      {
        outcome: 'warning',
        message: expect.stringContaining('customer_id:order_id'),
      },
    ]);
    expect(
      checkCoPartitioning(orders, { ...payments, key: undefined }),
    ).toMatchObject([
      {
        outcome: 'warning',
        message: "'shop.payments.received' declares no key",
      },
    ]);
  });

  it('lets two topics be joined in any order or in none', () => {
    const keys: JoinInput['key'][] = [
      undefined,
      { fields: ['x'] },
      { fields: ['y'] },
    ];
    const input = fc.record({
      cluster: fc.constantFrom('dev', 'prod'),
      topic: fc.constantFrom('a', 'b'),
      partitions: fc.integer({ min: 1, max: 3 }),
      key: fc.constantFrom(...keys),
    });
    fc.assert(
      fc.property(input, input, (a, b) => {
        const found = checkCoPartitioning(a, b);
        const codes = (findings: typeof found) =>
          findings.map(({ code, outcome }) => [code, outcome]);

        expect(codes(checkCoPartitioning(b, a))).toEqual(codes(found));
        expect(found.some(({ outcome }) => outcome === 'violation')).toBe(
          a.cluster !== b.cluster || a.partitions !== b.partitions,
        );
      }),
    );
  });
});
