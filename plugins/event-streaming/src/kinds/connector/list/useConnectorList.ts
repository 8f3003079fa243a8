// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { useCursorPages } from '../../../hooks/useCursorPages';
import { useLatest } from '../../../hooks/useLatest';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { useUrlState } from '../../../hooks/useUrlState';
import {
  isFiltered,
  connectorListFields,
  ConnectorListQuery,
  toConnectorQuery,
} from './connectorListState';

export type ConnectorPageOfList = RouteResponse<Contract['listConnectors']>;

/** The list as its URL asks for it. */
export function useConnectorList() {
  const api = useApi(eventStreamingApiRef);
  const [state, setState] = useUrlState(connectorListFields);
  const query = useQuery(toConnectorQuery(state), Number(state.rows));
  const load = useCallback(
    (wanted: ConnectorListQuery, cursor: string | undefined) =>
      api.listConnectors({ query: { ...wanted, cursor } }),
    [api],
  );
  const pages = useCursorPages(query, load);
  const unfilteredTotal = useUnfilteredTotal(isFiltered(state), state.owner);

  useLiveReload(pages.reload);
  return { state, setState, query, pages, unfilteredTotal };
}

export type ConnectorList = ReturnType<typeof useConnectorList>;

/** The same object for the same query, so that it is asked once. */
function useQuery(
  wanted: ConnectorListQuery,
  limit: number,
): ConnectorListQuery {
  const key = JSON.stringify({ ...wanted, limit });
  return useMemo(() => JSON.parse(key) as ConnectorListQuery, [key]);
}

/** How many schemas there would be; asked only while a filter hides some. */
function useUnfilteredTotal(filtered: boolean, owner: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const scope = owner === 'mine' ? owner : undefined;
  const load = useCallback(async () => {
    const query = { limit: 1, owner: scope };
    return (await api.listConnectors({ query })).totalItems;
  }, [api, scope]);
  return useLatest(filtered ? load : undefined).value;
}
