// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BreadcrumbEntry,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../api';
import { ErrorState } from '../components/state/ErrorState';
import { LoadingRows } from '../components/state/LoadingRows';
import { SectionCard } from '../components/layout/SectionCard';
import { StreamingPage } from '../components/layout/StreamingPage';
import { useLatest } from '../hooks/useLatest';
import { usePolling } from '../hooks/usePolling';
import { clusterRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { ClusterView } from './ClusterView';

const REFRESH_MS = 30_000;

/** `/clusters/:cluster`: one cluster. */
export function ClusterPage() {
  const { cluster = '' } = useParams();
  const href = useRouteRef(clusterRouteRef)?.({ cluster }) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: cluster, href }}>
      <StreamingPage>
        {/* Nothing of one cluster is ever shown under the name of another. */}
        <LoadedCluster key={cluster} cluster={cluster} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function LoadedCluster({ cluster }: { cluster: string }) {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useLatest(
    useCallback(() => api.getCluster({ params: { cluster } }), [api, cluster]),
  );
  usePolling(detail.reload, REFRESH_MS);
  if (detail.value) {
    return <ClusterView cluster={detail.value} onRetry={detail.reload} />;
  }
  return (
    <SectionCard title={cluster}>
      {detail.error ? (
        <ErrorState error={detail.error} onRetry={detail.reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
