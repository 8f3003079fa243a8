// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import Typography from '@mui/material/Typography';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTable } from '../components/table/DataTable';
import { EmptyState } from '../components/state/EmptyState';
import { kindIcons } from '../components/values/kindIcons';
import { TableCaption } from '../components/table/TableCaption';
import { Latest } from '../hooks/useLatest';
import { requestColumns } from '../requests/requestColumns';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { isUnavailable } from '../components/state/isUnavailable';

type Requests = RouteResponse<Contract['listRequests']>;

// One object is in one environment, and has one owner.
const LEFT_OUT: readonly string[] = ['environment', 'owner'];

/** The requests for an object, newest first. */
export function RequestsCard({ requests }: { requests: Latest<Requests> }) {
  const { value, error, loading, reload } = requests;
  const { t } = useTexts(eventStreamingTranslationRef);
  const requestPath = useRouteRef(requestRouteRef);
  const columns = useMemo(
    () =>
      requestColumns({
        t,
        environments: [],
        pathOf: id => requestPath?.({ id }),
      }).filter(({ key }) => !LEFT_OUT.includes(key)),
    [t, requestPath],
  );
  const items = value && !isUnavailable(error) ? value.items : [];
  return (
    <DataTable
      label={t('history.requests')}
      rows={items}
      rowId={({ id }) => id}
      columns={columns}
      loading={loading && !value}
      error={error}
      onRetry={reload}
      caption={
        <TableCaption
          count={<Typography variant="h3">{t('history.requests')}</Typography>}
          note={moreNote()}
        />
      }
      empty={
        <EmptyState
          variant="nothing"
          icon={kindIcons.request}
          title={t('history.requestsNone')}
        >
          {t('history.requestsNoneText')}
        </EmptyState>
      }
    />
  );

  function moreNote() {
    return value && value.totalItems > items.length
      ? t('history.more', {
          number: String(items.length),
          total: String(value.totalItems),
        })
      : undefined;
  }
}
