// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicRow } from '../__testUtils__/topicRow';
import { MOST_ROWS, readAllTopics } from './readAllTopics';

/** A list of so many topics, in pages. */
function listOf(total: number) {
  return jest.fn(async ({ query }) => {
    const from = Number(query.cursor ?? 0);
    const to = Math.min(from + query.limit, total);
    return {
      items: Array.from({ length: to - from }, (_, i) =>
        topicRow(`billing.t.${from + i}`),
      ),
      totalItems: total,
      hiddenInternal: 0,
      nextCursor: to < total ? String(to) : undefined,
    };
  });
}

describe('readAllTopics', () => {
  it('reads page after page with the same filter', async () => {
    const listTopics = listOf(250);
    const { topics } = await readAllTopics({ listTopics }, { q: 'x' });
    expect(topics.map(({ topic }) => topic)).toHaveLength(250);
    expect(topics[249].topic).toBe('billing.t.249');
    expect(listTopics).toHaveBeenCalledTimes(3);
    expect(listTopics).toHaveBeenLastCalledWith({
      query: { q: 'x', limit: 100, cursor: '200' },
    });
  });

  it('stops at the most rows, and says how many there are', async () => {
    const listTopics = listOf(12_345);
    const { topics, totalItems } = await readAllTopics({ listTopics }, {});
    expect(topics).toHaveLength(MOST_ROWS);
    expect(totalItems).toBe(12_345);
    expect(listTopics).toHaveBeenCalledTimes(MOST_ROWS / 100);
  });
});
