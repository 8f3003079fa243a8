// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry, useApi } from '@backstage/frontend-plugin-api';
import Paper from '@mui/material/Paper';
import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { EditRefused } from '../../../changes/EditRefused';
import { mayEdit } from '../../../changes/mayEdit';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { EmptyState } from '../../../components/state/EmptyState';
import { ErrorState } from '../../../components/state/ErrorState';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useLatest } from '../../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useConnectorPaths } from '../useConnectorPaths';
import { ConnectorFormPage } from './ConnectorFormPage';
import { FormFacts } from './FormFacts';

/**
 * `/connectors/new`: what the caller may ask for, then the form. With
 * `?request=31` that request is edited.
 */
export function NewConnectorPage() {
  const { t } = useTexts(connectorTranslationRef);
  const { t: shared } = useTexts(eventStreamingTranslationRef);
  const { create } = useConnectorPaths();
  const [search] = useSearchParams();
  const request = search.get('request') ?? undefined;
  const label = request
    ? shared('change.editing.crumb', { id: request })
    : t('newConnector.crumb');
  return (
    <BreadcrumbEntry entry={{ label, href: create ?? '' }}>
      <StreamingPage>
        {/* Another address is another form. */}
        <Content key={search.toString()} search={search} request={request} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function Content(props: {
  search: URLSearchParams;
  request: string | undefined;
}) {
  const { search, request: id } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { value: facts, error, reload } = useFormFacts(id);
  const request = facts?.request;
  const isRefused =
    request && !mayEdit(request, connectorKind.operations.create);
  if (facts && facts.clusters.length > 0 && !isRefused) {
    return <ConnectorFormPage facts={facts} prefill={search} />;
  }
  return (
    <Paper sx={{ padding: 2 }}>
      {!facts && !error && (
        <LoadingRows rows={6} label={t('newConnector.loading')} />
      )}
      {!facts && error && <ErrorState error={error} onRetry={reload} />}
      {isRefused && <EditRefused request={request} />}
      {facts && !isRefused && (
        <EmptyState
          variant="nothing"
          title={t('connectors.empty.noConnectTitle')}
        >
          {t('connectors.empty.noConnectText')}
        </EmptyState>
      )}
    </Paper>
  );
}

function useFormFacts(request: string | undefined) {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async (): Promise<FormFacts> => {
    const [policy, clusters, edited] = await Promise.all([
      api.getPolicy({}),
      api.listConnectClusters({}),
      request ? api.getRequest({ params: { id: request } }) : undefined,
    ]);
    return {
      policy,
      clusters: clusters.items.filter(({ mode }) => mode === 'managed'),
      request: edited,
    };
  }, [api, request]);
  return useLatest(load);
}
