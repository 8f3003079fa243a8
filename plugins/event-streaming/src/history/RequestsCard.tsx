// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@mui/material/Typography';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTable } from '../../../../components/table/DataTable';
import { EmptyState } from '../../../../components/state/EmptyState';
import { kindIcons } from '../../../../components/values/kindIcons';
import { TableCaption } from '../../../../components/table/TableCaption';
import { Latest } from '../../../../hooks/useLatest';
import { requestColumns } from '../../../../requests/requestColumns';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTopicPaths } from '../../useTopicPaths';
import { isUnavailable } from '../../../../components/state/isUnavailable';

type Requests = RouteResponse<Contract['listRequests']>;

// One topic is in one environment, and has one owner.
const LEFT_OUT: readonly string[] = ['environment', 'owner'];

/** The requests of a topic, newest first. */
export function RequestsCard({ requests }: { requests: Latest<Requests> }) {
  const { value, error, loading, reload } = requests;
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const columns = useMemo(
    () =>
      requestColumns({ t, environments: [], pathOf: paths.request }).filter(
        ({ key }) => !LEFT_OUT.includes(key),
      ),
    [t, paths],
  );
  const items = value && !isUnavailable(error) ? value.items : [];
  return (
    <DataTable
      label={t('topicPage.history.requests')}
      rows={items}
      rowId={({ id }) => id}
      columns={columns}
      loading={loading && !value}
      error={error}
      onRetry={reload}
      caption={
        <TableCaption
          count={
            <Typography variant="h3">
              {t('topicPage.history.requests')}
            </Typography>
          }
          note={moreNote()}
        />
      }
      empty={
        <EmptyState
          variant="nothing"
          icon={kindIcons.request}
          title={t('topicPage.history.requestsNone')}
        >
          {t('topicPage.history.requestsNoneText')}
        </EmptyState>
      }
    />
  );

  function moreNote() {
    return value && value.totalItems > items.length
      ? t('topicPage.history.more', {
          number: String(items.length),
          total: String(value.totalItems),
        })
      : undefined;
  }
}
