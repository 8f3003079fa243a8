// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { RiServerLine } from '@remixicon/react';
import { useCallback, useMemo } from 'react';
import { eventStreamingApiRef } from '../api';
import { DataTable } from '../components/table/DataTable';
import { EmptyState } from '../components/state/EmptyState';
import { ObjectHeader } from '../components/layout/ObjectHeader';
import { StreamingPage } from '../components/layout/StreamingPage';
import { useLatest } from '../hooks/useLatest';
import { usePolling } from '../hooks/usePolling';
import { clusterRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { clusterColumns } from './clusterColumns';

const REFRESH_MS = 30_000;

/** All clusters and how they are. */
export function ClusterListPage() {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(clusterRouteRef);
  const clusters = useLatest(useCallback(() => api.listClusters({}), [api]));
  usePolling(clusters.reload, REFRESH_MS);
  const columns = useMemo(
    () => clusterColumns(t, cluster => pathOf?.({ cluster }) ?? ''),
    [t, pathOf],
  );
  return (
    <StreamingPage>
      <ObjectHeader
        icon={RiServerLine}
        title={t('clusters.title')}
        description={t('clusters.subtitle')}
      />
      <DataTable
        label={t('clusters.title')}
        rows={clusters.value?.items ?? []}
        rowId={row => row.name}
        columns={columns}
        loading={clusters.loading}
        error={clusters.error}
        onRetry={clusters.reload}
        empty={
          <EmptyState variant="nothing" title={t('clusters.none')}>
            {t('clusters.noneHelp')}
          </EmptyState>
        }
      />
    </StreamingPage>
  );
}
