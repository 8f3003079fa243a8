// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Contract,
  RouteInput,
  TOPIC_HEALTH_STATES,
  TOPIC_PURPOSES,
  TOPIC_SORT_KEYS,
} from '@sluice/plugin-event-streaming-common';
import {
  urlChoice,
  urlFlag,
  urlOptionalChoice,
  urlOptionalText,
  urlText,
} from '../../../hooks/urlFields';
import { UrlFields } from '../../../hooks/useUrlState';

export type TopicSortKey = (typeof TOPIC_SORT_KEYS)[number];
export type TopicListQuery = NonNullable<
  RouteInput<Contract['listTopics']>['query']
>;

/** What the list shows; all of it is in the URL. */
export interface TopicListState {
  q: string;
  /** `mine`, `none` for unowned topics, or an entity ref. */
  owner: string | undefined;
  environment: string | undefined;
  cluster: string | undefined;
  health: (typeof TOPIC_HEALTH_STATES)[number] | undefined;
  purpose: (typeof TOPIC_PURPOSES)[number] | undefined;
  tag: string | undefined;
  managed: 'true' | 'false' | undefined;
  /** Topics of Kafka and its tools as well. */
  internal: boolean;
  sort: TopicSortKey;
  order: 'asc' | 'desc' | undefined;
  rows: (typeof PAGE_SIZES)[number];
  /** Columns that are not shown, joined by commas. */
  hide: string;
}

const PAGE_SIZES = ['25', '50', '100'] as const;
const ORDERS = ['asc', 'desc'] as const;
const DESCENDING: readonly string[] = ['partitions', 'rate', 'size', 'lag'];

export const topicListFields: UrlFields<TopicListState> = {
  q: urlText(),
  owner: urlOptionalText(),
  environment: urlOptionalText(),
  cluster: urlOptionalText(),
  health: urlOptionalChoice(TOPIC_HEALTH_STATES),
  purpose: urlOptionalChoice(TOPIC_PURPOSES),
  tag: urlOptionalText(),
  managed: urlOptionalChoice(['true', 'false']),
  internal: urlFlag(),
  sort: urlChoice(TOPIC_SORT_KEYS, 'health'),
  order: urlOptionalChoice(ORDERS),
  rows: urlChoice(PAGE_SIZES, '25'),
  hide: urlText(),
};

/** Everything that narrows the list, at rest. */
export const NO_FILTERS = {
  q: '',
  owner: undefined,
  environment: undefined,
  cluster: undefined,
  health: undefined,
  purpose: undefined,
  tag: undefined,
  managed: undefined,
} as const satisfies Partial<TopicListState>;

type FilterKey = keyof typeof NO_FILTERS;
const FILTER_KEYS = Object.keys(NO_FILTERS) as FilterKey[];

/** Whether anything narrows the list besides whose topics they are. */
export function isFiltered(state: TopicListState): boolean {
  return FILTER_KEYS.some(key =>
    key === 'owner'
      ? isOwnerFilter(state.owner)
      : state[key] !== NO_FILTERS[key],
  );
}

/** "My teams" is a place to be in, not a filter that hides things. */
function isOwnerFilter(owner: string | undefined): boolean {
  return owner !== undefined && owner !== 'mine';
}

/** Numbers are most telling from the top, words from the beginning. */
export function usualOrderOf(sort: TopicSortKey): 'asc' | 'desc' {
  return DESCENDING.includes(sort) ? 'desc' : 'asc';
}

/** What the backend is asked for, without paging. */
export function toTopicQuery(state: TopicListState): TopicListQuery {
  const { q, internal, rows: _, hide: __, order, sort, ...filters } = state;
  return {
    ...filters,
    q: q.trim() || undefined,
    internal: internal ? 'true' : undefined,
    sort,
    order: order ?? usualOrderOf(sort),
  };
}
