// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BreadcrumbEntry,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../api';
import { ErrorState } from '../../components/state/ErrorState';
import { LoadingRows } from '../../components/state/LoadingRows';
import { SectionCard } from '../../components/layout/SectionCard';
import { StreamingPage } from '../../components/layout/StreamingPage';
import { useLatest } from '../../hooks/useLatest';
import { useLiveReload } from '../../hooks/useLiveReload';
import { batchRouteRef } from '../../routes';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { BatchView } from './BatchView';

/** `/requests/batches/:batch`: requests that were filed together. */
export function BatchPage() {
  const { batch: id = '' } = useParams();
  const { t } = useTexts(eventStreamingTranslationRef);
  const href = useRouteRef(batchRouteRef)?.({ batch: id }) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: t('requests.batches.crumb'), href }}>
      <StreamingPage>
        <LoadedBatch key={id} id={id} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function LoadedBatch({ id }: { id: string }) {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const batch = useLatest(
    useCallback(() => api.getBatch({ params: { id } }), [api, id]),
  );
  useLiveReload(batch.reload);
  if (batch.value) {
    return <BatchView batch={batch.value} onMoved={batch.reload} />;
  }
  return (
    <SectionCard title={t('requests.batches.crumb')}>
      {batch.error ? (
        <ErrorState error={batch.error} onRetry={batch.reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
