// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { RiHistoryLine } from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { DataTable } from '../components/table/DataTable';
import { EmptyState } from '../components/state/EmptyState';
import { FilteredEmpty } from '../components/state/FilteredEmpty';
import { StreamingPage } from '../components/layout/StreamingPage';
import { TableCaption } from '../components/table/TableCaption';
import { tableOfPages } from '../components/table/tableOfPages';
import { formatCount } from '../format/formatCount';
import { useCursorPages } from '../hooks/useCursorPages';
import { useLiveReload } from '../hooks/useLiveReload';
import { useUrlState } from '../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { RequestControls, RequestControlsProps } from './RequestControls';
import {
  isFiltered,
  NO_REQUEST_FILTERS,
  requestListFields,
  RequestListState,
} from './requestListState';
import { useRequestColumns } from './useRequestColumns';

const PAGE_SIZE = 25;

/** The requests that the reader may see, newest first. */
export function RequestListPage() {
  const [state, setState] = useUrlState(requestListFields);
  const pages = useRequestPages(state);
  return (
    <StreamingPage>
      <RequestControls state={state} onChange={setState} />
      <RequestTable state={state} onChange={setState} pages={pages} />
    </StreamingPage>
  );
}

function useRequestPages(list: RequestListState) {
  const api = useApi(eventStreamingApiRef);
  const { role, state, operation, source } = list;
  const q = list.q.trim() || undefined;
  const query = useMemo(
    () => ({ role, q, state, operation, source, limit: PAGE_SIZE }),
    [role, q, state, operation, source],
  );
  const load = useCallback(
    (wanted: typeof query, cursor: string | undefined) =>
      api.listRequests({ query: { ...wanted, cursor } }),
    [api],
  );
  const pages = useCursorPages(query, load);
  useLiveReload(pages.reload);
  return pages;
}

function RequestTable({
  state,
  onChange,
  pages,
}: RequestControlsProps & { pages: ReturnType<typeof useRequestPages> }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const columns = useRequestColumns();
  const totalItems = pages.value?.totalItems ?? 0;
  return (
    <DataTable
      label={t('requests.label')}
      {...tableOfPages(pages, PAGE_SIZE)}
      rowId={row => row.id}
      columns={columns}
      caption={
        <TableCaption
          count={t('requests.count', {
            count: totalItems,
            number: formatCount(totalItems),
          })}
        />
      }
      empty={
        isFiltered(state) ? (
          <FilteredEmpty
            title={t('requests.noMatch')}
            clear={t('requests.clear')}
            onClear={() => onChange(NO_REQUEST_FILTERS)}
          >
            {t('requests.noMatchHelp')}
          </FilteredEmpty>
        ) : (
          <EmptyState
            variant="nothing"
            icon={RiHistoryLine}
            title={t(`requests.nothing.${state.role}`)}
          >
            {t('requests.noneHelp')}
          </EmptyState>
        )
      }
    />
  );
}
