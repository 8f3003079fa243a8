// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TOPIC_SORT_KEYS,
  TopicHealth,
} from '@sluice/plugin-event-streaming-common';
import { List, ListPage, ListRequest } from './List';
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
export type TopicPageRequest = ListRequest<TopicSortKey>;

/** A page of rows. */
export interface TopicPage extends ListPage<ListedTopic> {
  /** Internal topics that the filter leaves out. */
  hiddenInternal: number;
}

/** Lists of topics from the database. */
export interface TopicLists
  extends List<TopicFilter, TopicSortKey, ListedTopic> {
  page(filter: TopicFilter, request: TopicPageRequest): Promise<TopicPage>;
}

/** The order that people expect when they name only the column. */
export function defaultOrderOf(sort: TopicSortKey): 'asc' | 'desc' {
  return ['partitions', 'rate', 'size', 'lag'].includes(sort) ? 'desc' : 'asc';
}
