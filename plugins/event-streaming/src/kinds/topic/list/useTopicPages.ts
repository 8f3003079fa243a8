// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useCallback, useEffect, useState } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useLatest } from '../../../hooks/useLatest';
import { TopicListQuery } from './topicListState';

export type TopicPage = RouteResponse<Contract['listTopics']>;

type Cursor = string | undefined;
const FIRST: readonly Cursor[] = [undefined];

/**
 * One page of the list. Where the earlier pages begin is only in memory, so a
 * reload starts at the first page, as does another query.
 *
 * @param query - stable while it asks for the same
 */
export function useTopicPages(query: TopicListQuery) {
  const api = useApi(eventStreamingApiRef);
  const [place, setPlace] = useState({ query, cursors: FIRST });
  const cursors = place.query === query ? place.cursors : FIRST;
  const cursor = cursors[cursors.length - 1];

  const load = useCallback(
    () => api.listTopics({ query: { ...query, cursor } }),
    [api, query, cursor],
  );
  const { value, ...latest } = useLatest<TopicPage>(load);

  const page = cursors.length - 1;
  const nextCursor = value?.nextCursor;
  const onPage = useCallback(
    (wanted: number) => {
      if (wanted < page) {
        setPlace({ query, cursors: cursors.slice(0, wanted + 1) });
      } else if (wanted > page && nextCursor !== undefined) {
        setPlace({ query, cursors: [...cursors, nextCursor] });
      }
    },
    [query, cursors, page, nextCursor],
  );

  // What was on a later page may be gone by now.
  const isBeyondTheEnd =
    page > 0 && !latest.loading && value?.items.length === 0;
  useEffect(() => {
    if (isBeyondTheEnd) {
      setPlace({ query, cursors: FIRST });
    }
  }, [isBeyondTheEnd, query]);

  return { ...latest, value, page, onPage };
}
