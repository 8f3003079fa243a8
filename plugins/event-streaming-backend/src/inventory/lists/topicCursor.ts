// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { ListedTopic } from './ListedTopic';
import { TopicPageRequest, TopicSortKey } from './TopicLists';

/** Where a page ended. */
export interface TopicPosition {
  value: string | number;
  topic: string;
  cluster: string;
}

const cursorSchema = z.tuple([
  z.string(),
  z.string(),
  z.union([z.string(), z.number()]),
  z.string(),
  z.string(),
]);

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

/** A cursor that stands behind a row, valid for this order only. */
export function cursorAfter(
  row: ListedTopic,
  { sort, order }: Pick<TopicPageRequest, 'sort' | 'order'>,
): string {
  const parts: z.infer<typeof cursorSchema> = [
    sort,
    order,
    row[SORT_COLUMNS[sort]],
    row.topic,
    row.cluster,
  ];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws InputError when the cursor is none, or of another order */
export function positionOf(
  request: TopicPageRequest,
): TopicPosition | undefined {
  if (request.cursor === undefined) {
    return undefined;
  }
  const [sort, order, value, topic, cluster] = parse(request.cursor);
  const isNumber = typeof value === 'number';
  if (
    sort !== request.sort ||
    order !== request.order ||
    isNumber === ['topic', 'cluster', 'owner'].includes(sort)
  ) {
    throw new InputError(
      `The cursor belongs to another list; leave it out to begin a list sorted by '${request.sort}'`,
    );
  }
  return { value, topic, cluster };
}

function parse(cursor: string): z.infer<typeof cursorSchema> {
  try {
    const text = Buffer.from(cursor, 'base64url').toString();
    return cursorSchema.parse(JSON.parse(text));
  } catch {
    throw new InputError(
      'The cursor cannot be read; use the one of the page before, or none',
    );
  }
}
