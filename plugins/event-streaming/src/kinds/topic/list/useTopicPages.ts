// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { CursorPages, useCursorPages } from '../../../hooks/useCursorPages';
import { TopicListQuery } from './topicListState';

export type TopicPage = RouteResponse<Contract['listTopics']>;

/**
 * One page of the list of topics.
 *
 * @param query - stable while it asks for the same
 */
export function useTopicPages(query: TopicListQuery): CursorPages<TopicPage> {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(
    (wanted: TopicListQuery, cursor: string | undefined) =>
      api.listTopics({ query: { ...wanted, cursor } }),
    [api],
  );
  return useCursorPages(query, load);
}
