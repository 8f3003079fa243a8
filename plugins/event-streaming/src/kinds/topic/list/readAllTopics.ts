// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EventStreamingApi,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { TopicListQuery } from './topicListState';

const PAGE = 100;

/** The most rows that one export reads: fifty pages. */
export const MOST_ROWS = 5000;

/** The topics of a query, page by page, up to {@link MOST_ROWS}. */
export async function readAllTopics(
  api: Pick<EventStreamingApi, 'listTopics'>,
  query: TopicListQuery,
): Promise<{ topics: TopicSummary[]; totalItems: number }> {
  const topics: TopicSummary[] = [];
  let cursor: string | undefined;
  let totalItems = 0;
  do {
    const page = await api.listTopics({
      query: { ...query, limit: PAGE, cursor },
    });
    topics.push(...page.items);
    cursor = page.nextCursor;
    totalItems = page.totalItems;
  } while (cursor !== undefined && topics.length < MOST_ROWS);
  return { topics: topics.slice(0, MOST_ROWS), totalItems };
}
