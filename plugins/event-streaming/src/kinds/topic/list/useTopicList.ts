// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useLatest } from '../../../hooks/useLatest';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { useUrlState } from '../../../hooks/useUrlState';
import {
  isFiltered,
  topicListFields,
  TopicListQuery,
  toTopicQuery,
} from './topicListState';
import { useTopicPages } from './useTopicPages';

/** The list as its URL asks for it, with the clusters that it comes from. */
export function useTopicList() {
  const api = useApi(eventStreamingApiRef);
  const [state, setState] = useUrlState(topicListFields);
  const query = useQuery(toTopicQuery(state), Number(state.rows));
  const pages = useTopicPages(query);
  const clusters = useLatest(
    useCallback(async () => (await api.listClusters({})).items, [api]),
  );
  const unfilteredTotal = useUnfilteredTotal(isFiltered(state), state.owner);

  useLiveReload(() => Promise.all([pages.reload(), clusters.reload()]));
  return {
    state,
    setState,
    query,
    pages,
    clusters: clusters.value,
    unfilteredTotal,
  };
}

export type TopicList = ReturnType<typeof useTopicList>;

/** The same object for the same query, so that it is asked once. */
function useQuery(wanted: TopicListQuery, limit: number): TopicListQuery {
  const key = JSON.stringify({ ...wanted, limit });
  return useMemo(() => JSON.parse(key) as TopicListQuery, [key]);
}

/** How many topics there would be; asked only while a filter hides some. */
function useUnfilteredTotal(filtered: boolean, owner: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const scope = owner === 'mine' ? owner : undefined;
  const load = useCallback(async () => {
    const query = { limit: 1, owner: scope, internal: 'true' } as const;
    return (await api.listTopics({ query })).totalItems;
  }, [api, scope]);
  return useLatest(filtered ? load : undefined).value;
}
