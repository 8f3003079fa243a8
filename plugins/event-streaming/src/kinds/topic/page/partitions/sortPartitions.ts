// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPartition } from '@sluice/plugin-event-streaming-common';
import { urlChoice, urlCount } from '../../../../hooks/urlFields';
import { UrlFields } from '../../../../hooks/useUrlState';

/** Columns that partitions can be sorted by. */
const SORT_KEYS = ['partition', 'leader', 'messages', 'sizeBytes'] as const;
export type PartitionSortKey = (typeof SORT_KEYS)[number];

const PAGE_SIZES = ['25', '50', '100'] as const;

/** Order and page of the table; in the URL. */
export interface PartitionSort {
  by: PartitionSortKey;
  order: 'asc' | 'desc';
  page: number;
  rows: (typeof PAGE_SIZES)[number];
}

export const partitionSortFields: UrlFields<PartitionSort> = {
  by: urlChoice(SORT_KEYS, 'partition'),
  order: urlChoice(['asc', 'desc'], 'asc'),
  page: urlCount(),
  rows: urlChoice(PAGE_SIZES, '50'),
};

/** Partitions in an order; what is not known of one comes last. */
export function sortPartitions(
  partitions: readonly TopicPartition[],
  { by, order }: Pick<PartitionSort, 'by' | 'order'>,
): TopicPartition[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...partitions].sort((a, b) => {
    const left = a[by];
    const right = b[by];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined);
    }
    return sign * (left - right) || a.partition - b.partition;
  });
}
