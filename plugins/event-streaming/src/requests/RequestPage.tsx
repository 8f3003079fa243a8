// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BreadcrumbEntry,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { isTerminal } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../api';
import { ErrorState } from '../components/state/ErrorState';
import { LoadingRows } from '../components/state/LoadingRows';
import { SectionCard } from '../components/layout/SectionCard';
import { StreamingPage } from '../components/layout/StreamingPage';
import { useEnvironments } from '../hooks/useEnvironments';
import { useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';
import { usePolling } from '../hooks/usePolling';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { RequestView } from './RequestView';

/** While something happens, where an app has no signals. */
const WATCH_MS = 1000;

/** `/requests/:id`: one request. */
export function RequestPage() {
  const { id = '' } = useParams();
  const { t } = useTexts(eventStreamingTranslationRef);
  const href = useRouteRef(requestRouteRef)?.({ id }) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: t('requests.number', { id }), href }}>
      <StreamingPage>
        {/* Nothing of one request is ever shown under the number of another. */}
        <LoadedRequest key={id} id={id} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

/** Reads one request and watches it while it moves. */
function LoadedRequest({ id }: { id: string }) {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const request = useLatest(
    useCallback(() => api.getRequest({ params: { id } }), [api, id]),
  );
  const state = request.value?.state;
  const moves = state === 'approved' || state === 'executing';
  useLiveReload(() =>
    state && isTerminal(state) ? undefined : request.reload(),
  );
  usePolling(request.reload, moves ? WATCH_MS : undefined);
  const environment = useEnvironments()?.find(
    ({ name }) => name === request.value?.environment,
  );
  if (request.value) {
    return (
      <RequestView
        request={request.value}
        environment={environment}
        onMoved={request.reload}
      />
    );
  }
  return (
    <SectionCard title={t('requests.number', { id })}>
      {request.error ? (
        <ErrorState error={request.error} onRetry={request.reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
