// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { RiHistoryLine } from '@remixicon/react';
import { REQUEST_STATES } from '@sluice/plugin-event-streaming-common';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { DataTable } from '../components/DataTable';
import { EmptyState } from '../components/EmptyState';
import { FilterMenu } from '../components/FilterMenu';
import { SegmentedControl } from '../components/SegmentedControl';
import { StreamingPage } from '../components/StreamingPage';
import { TableCaption } from '../components/TableCaption';
import { formatCount } from '../format/formatCount';
import { useCursorPages } from '../hooks/useCursorPages';
import { useEnvironments } from '../hooks/useEnvironments';
import { useLiveReload } from '../hooks/useLiveReload';
import { SetUrlState, useUrlState } from '../hooks/useUrlState';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { requestColumns } from './requestColumns';
import { requestListFields, RequestListState } from './requestListState';

const PAGE_SIZE = 25;

/** The requests that the reader may see, newest first. */
export function RequestListPage() {
  const [state, setState] = useUrlState(requestListFields);
  const pages = useRequestPages(state);
  return (
    <StreamingPage>
      <Controls state={state} onChange={setState} />
      <RequestTable state={state} onChange={setState} pages={pages} />
    </StreamingPage>
  );
}

function useRequestPages({ role, state }: RequestListState) {
  const api = useApi(eventStreamingApiRef);
  const query = useMemo(
    () => ({ role, state, limit: PAGE_SIZE }),
    [role, state],
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

interface ControlsProps {
  state: RequestListState;
  onChange: SetUrlState<RequestListState>;
}

function Controls({ state, onChange }: ControlsProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <SegmentedControl
        label={t('requests.scope')}
        value={state.role}
        options={[
          { value: 'mine', label: t('requests.mine') },
          { value: 'all', label: t('requests.everyone') },
        ]}
        onChange={role => onChange({ role })}
      />
      <FilterMenu
        label={t('requests.state')}
        options={REQUEST_STATES.map(value => ({
          value,
          label: t(`state.${value}`),
        }))}
        selected={state.state ? [state.state] : []}
        onChange={([chosen]) => onChange({ state: chosen })}
      />
    </Box>
  );
}

function RequestTable({
  state,
  onChange,
  pages,
}: ControlsProps & { pages: ReturnType<typeof useRequestPages> }) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const environments = useEnvironments();
  const columns = useMemo(
    () =>
      requestColumns({
        t,
        environments: environments ?? [],
        pathOf: id => pathOf?.({ id }),
      }),
    [t, environments, pathOf],
  );
  const totalItems = pages.value?.totalItems ?? 0;
  return (
    <DataTable
      label={t('requests.label')}
      rows={pages.value?.items ?? []}
      rowId={row => row.id}
      columns={columns}
      loading={pages.loading}
      error={pages.error}
      onRetry={pages.reload}
      caption={
        <TableCaption
          count={t('requests.count', { number: formatCount(totalItems) })}
        />
      }
      empty={
        state.state ? (
          <EmptyState
            variant="filtered"
            title={t('requests.noMatch')}
            actions={
              <Button
                variant="outlined"
                onClick={() => onChange({ state: undefined })}
              >
                {t('requests.clear')}
              </Button>
            }
          >
            {t('requests.noMatchHelp')}
          </EmptyState>
        ) : (
          <EmptyState
            variant="nothing"
            icon={RiHistoryLine}
            title={t('requests.none')}
          >
            {t('requests.noneHelp')}
          </EmptyState>
        )
      }
      paging={{ page: pages.page, pageSize: PAGE_SIZE, totalItems }}
      onPage={({ page }) => pages.onPage(page)}
    />
  );
}
