// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BreadcrumbEntry,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Paper from '@mui/material/Paper';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { EmptyState } from '../../../components/state/EmptyState';
import { ErrorState } from '../../../components/state/ErrorState';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { useLatest } from '../../../hooks/useLatest';
import { usePolling } from '../../../hooks/usePolling';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTopicPaths } from '../useTopicPaths';
import { environmentsOf, FormFacts } from './initialForm';
import { TopicFormPage } from './TopicFormPage';

const INTERVAL_MS = 30_000;

/** `/topics/new`: what the caller may ask for, then the form. */
export function NewTopicPage() {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { create } = useTopicPaths();
  return (
    <BreadcrumbEntry entry={{ label: t('newTopic.crumb'), href: create ?? '' }}>
      <StreamingPage>
        <Content />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function Content() {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const { value: facts, error, reload } = useFormFacts();
  if (facts && environmentsOf(facts).length > 0) {
    return <TopicFormPage {...facts} />;
  }
  return (
    <Paper sx={{ padding: 2 }}>
      {!facts && !error && (
        <LoadingRows rows={6} label={t('newTopic.loading')} />
      )}
      {!facts && error && <ErrorState error={error} onRetry={reload} />}
      {facts && (
        <EmptyState variant="nothing" title={t('newTopic.where.none')}>
          {t('newTopic.where.noneText')}
        </EmptyState>
      )}
    </Paper>
  );
}

/** The rules and the clusters; how clusters are is looked at again and again. */
function useFormFacts() {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async (): Promise<FormFacts> => {
    const [policy, clusters] = await Promise.all([
      api.getPolicy({}),
      api.listClusters({}),
    ]);
    return { policy, clusters: clusters.items };
  }, [api]);
  const facts = useLatest(load);
  usePolling(facts.reload, INTERVAL_MS);
  return facts;
}
