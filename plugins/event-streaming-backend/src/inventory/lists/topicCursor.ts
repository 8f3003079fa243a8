// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { cursorAfter, positionOf } from './listCursor';
import { ListedTopic } from './ListedTopic';
import { TopicPageRequest, TopicSortKey } from './TopicLists';

/** Where a page ended. */
export interface TopicPosition {
  value: string | number;
  topic: string;
  cluster: string;
}

/** The column that a sort key stands for. */
export const SORT_COLUMNS = {
  health: 'health_rank',
  topic: 'topic',
  cluster: 'cluster',
  owner: 'owner',
  partitions: 'partitions',
  rate: 'rate',
  size: 'size_bytes',
  lag: 'worst_lag',
} as const satisfies Record<TopicSortKey, keyof ListedTopic>;

const TEXTS: readonly TopicSortKey[] = ['topic', 'cluster', 'owner'];

/** A cursor that stands behind a row, valid for this order only. */
export function topicCursorAfter(
  row: ListedTopic,
  request: TopicPageRequest,
): string {
  const value = row[SORT_COLUMNS[request.sort]];
  return cursorAfter(request, [value, row.topic, row.cluster]);
}

/** @throws InputError when the cursor is none, or of another order */
export function topicPositionOf(
  request: TopicPageRequest,
): TopicPosition | undefined {
  const position = positionOf(request, {
    isNumber: !TEXTS.includes(request.sort),
    isReal: request.sort === 'rate',
    names: 2,
  });
  if (!position) {
    return undefined;
  }
  const [value, topic, cluster] = position;
  return { value, topic, cluster };
}
