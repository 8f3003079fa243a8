// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { isTelling, partitionSpread } from './partitionSpread';

const spreadOf = (...messages: (number | undefined)[]) =>
  partitionSpread(
    messages.map((count, partition) => ({ partition, messages: count })),
  );

describe('partitionSpread', () => {
  it.each([
    ['one partition', [100]],
    ['an offset that is not known', [100, undefined, 100]],
    ['no partition', []],
  ])('says nothing about %s', (_, messages) => {
    expect(spreadOf(...messages)).toBeUndefined();
  });

  it.each<[string, number[], number, (string | undefined)[]]>([
    [
      'an even spread',
      [100, 100, 100, 100],
      1,
      [undefined, undefined, undefined, undefined],
    ],
    [
      'one hot partition',
      [700, 100, 100, 100],
      2.8,
      ['hot', 'cold', 'cold', 'cold'],
    ],
    [
      'one cold partition',
      [110, 110, 110, 2],
      1.3253,
      [undefined, undefined, undefined, 'cold'],
    ],
    ['no message', [0, 0], 1, [undefined, undefined]],
    [
      'too few messages',
      [3, 0, 0, 0],
      4,
      [undefined, undefined, undefined, undefined],
    ],
  ])('reads %s', (_, messages, skew, outliers) => {
    const spread = spreadOf(...messages);
    expect(spread?.skew).toBeCloseTo(skew, 3);
    expect(spread?.bars.map(({ outlier }) => outlier)).toEqual(outliers);
  });

  it('labels at most three outliers of each kind', () => {
    const hot = [900, 800, 700, 600];
    const spread = spreadOf(...hot, ...Array(12).fill(10));
    const labelled = spread?.bars.filter(bar => bar.labelled);
    expect(labelled?.map(({ partition }) => partition)).toEqual(
      expect.arrayContaining([0, 1, 2]),
    );
    expect(labelled).toHaveLength(6);
  });

  it('draws 48 partitions in their order', () => {
    const spread = spreadOf(...Array.from({ length: 48 }, (_, i) => 100 + i));
    expect(spread?.bars).toHaveLength(48);
    expect(spread?.bars[0].partition).toBe(0);
    expect(spread?.rest).toBeUndefined();
  });

  it('draws the 24 fullest of more, and counts the rest', () => {
    const spread = spreadOf(...Array.from({ length: 49 }, (_, i) => 100 + i));
    expect(spread?.bars).toHaveLength(24);
    expect(spread?.bars[0].partition).toBe(48);
    expect(spread?.rest?.count).toBe(25);
  });

  it('always shares out all messages, and is never flatter than even', () => {
    const counts = fc.array(fc.nat({ max: 1e9 }), {
      minLength: 2,
      maxLength: 120,
    });
    fc.assert(
      fc.property(counts, messages => {
        const spread = spreadOf(...messages);
        const shown =
          spread?.bars.reduce((sum, { share }) => sum + share, 0) ?? 0;
        const all = shown + (spread?.rest?.share ?? 0);
        expect(all).toBeCloseTo(spread?.total === 0 ? 0 : 1, 6);
        expect(spread?.skew).toBeGreaterThan(0.999999);
      }),
    );
  });
});

describe('isTelling', () => {
  it('needs ten messages for each partition', () => {
    expect(isTelling(29, 3)).toBe(false);
    expect(isTelling(30, 3)).toBe(true);
  });
});
