// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { inChunks } from './inChunks';

describe('inChunks', () => {
  it('keeps the order and the sizes', async () => {
    const sizes: number[] = [];

    const results = await inChunks([1, 2, 3, 4, 5], 2, async chunk => {
      sizes.push(chunk.length);
      return chunk.map(item => item * 10);
    });

    expect(results).toEqual([10, 20, 30, 40, 50]);
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('asks nothing about nothing', async () => {
    const work = jest.fn();

    expect(await inChunks([], 2, work)).toEqual([]);
    expect(work).not.toHaveBeenCalled();
  });

  it('gives other work its turn between chunks', async () => {
    const order: string[] = [];

    setImmediate(() => order.push('other'));
    await inChunks([1, 2], 1, async ([item]) => {
      order.push(`chunk ${item}`);
      return [];
    });

    expect(order).toEqual(['chunk 1', 'other', 'chunk 2']);
  });
});
