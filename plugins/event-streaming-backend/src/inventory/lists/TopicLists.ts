// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TOPIC_SORT_KEYS,
  TopicHealth,
} from '@sluice/plugin-event-streaming-common';
import { SourceState } from '../stores/SourceStore';
import { ListedTopic } from './ListedTopic';

/** What a list of topics can be sorted by. */
export type TopicSortKey = (typeof TOPIC_SORT_KEYS)[number];

/** Which topics to list. */
export interface TopicFilter {
  /** Found anywhere in name, description, purpose, tags, or a schema of it. */
  q?: string;
  cluster?: string;
  environment?: string;
  /** Topics of these owners; those that nobody owns are left out. */
  owners?: string[];
  /** Only topics that nobody owns, or whose owner is gone from the catalog. */
  unowned?: boolean;
  health?: TopicHealth['state'];
  purpose?: string;
  tag?: string;
  managed?: boolean;
  /** Topics of Kafka and its tools as well. */
  internal?: boolean;
  /**
   * Owners whose narrowed topics may be seen; undefined when all may. Others
   * do not learn that such a topic exists, also not from a total.
   */
  visibleTo?: string[];
}

/** Which page of them, in which order. */
export interface TopicPageRequest {
  sort: TopicSortKey;
  order: 'asc' | 'desc';
  limit: number;
  /** From the page before. */
  cursor?: string;
}

/** A page of rows. */
export interface TopicPage {
  rows: ListedTopic[];
  /** Of all pages. */
  totalItems: number;
  /** Internal topics that the filter leaves out. */
  hiddenInternal: number;
  /** How all clusters stood when it was counted, by name. */
  states: Map<string, SourceState>;
  /** Where the page after a row begins; undefined after the last row of all. */
  cursorAfter(row: ListedTopic): string | undefined;
}

/** Lists of topics from the database; no list ever asks a broker. */
export interface TopicLists {
  /** @throws InputError when the cursor is of another list */
  page(filter: TopicFilter, request: TopicPageRequest): Promise<TopicPage>;

  /** How many topics a filter finds. */
  count(filter: TopicFilter): Promise<number>;
}

/** The order that people expect when they name only the column. */
export function defaultOrderOf(sort: TopicSortKey): 'asc' | 'desc' {
  return ['partitions', 'rate', 'size', 'lag'].includes(sort) ? 'desc' : 'asc';
}
