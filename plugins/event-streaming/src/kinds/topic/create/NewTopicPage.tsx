// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry, useApi } from '@backstage/frontend-plugin-api';
import Paper from '@mui/material/Paper';
import {
  EventStreamingApi,
  TopicDetail,
  topicKind,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { EditRefused } from '../../../changes/EditRefused';
import { mayEdit } from '../../../changes/mayEdit';
import { EmptyState } from '../../../components/state/EmptyState';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { ErrorState } from '../../../components/state/ErrorState';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { useLatest } from '../../../hooks/useLatest';
import { usePolling } from '../../../hooks/usePolling';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { environmentsOf, FormFacts } from './initialForm';
import { TopicFormPage } from './TopicFormPage';

const INTERVAL_MS = 30_000;

/**
 * `/topics/new`: what the caller may ask for, then the form. With `?request=31`
 * that request is edited.
 */
export function NewTopicPage() {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { create } = useTopicPaths();
  const [search] = useSearchParams();
  const id = search.get('request') ?? undefined;
  const label = id ? t('change.editing.crumb', { id }) : t('newTopic.crumb');
  return (
    <BreadcrumbEntry entry={{ label, href: create ?? '' }}>
      <StreamingPage>
        <Content key={id} id={id} older={olderOf(search)} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

interface ContentProps {
  id: string | undefined;
  older: TopicTarget | undefined;
}

function Content({ id, older }: ContentProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { value: facts, error, reload } = useFormFacts(id, older);
  // Asked once: what is filed meanwhile must not close the form.
  const [opened, setOpened] = useState(false);
  const refused =
    !opened &&
    facts?.request &&
    !mayEdit(facts.request, topicKind.operations.create)
      ? facts.request
      : undefined;
  const isReady = facts && !refused && environmentsOf(facts).length > 0;
  useEffect(() => setOpened(known => known || Boolean(isReady)), [isReady]);
  if (isReady) {
    return <TopicFormPage {...facts} />;
  }
  return (
    <Paper sx={{ padding: 2 }}>
      {!facts && !error && (
        <LoadingRows rows={6} label={t('newTopic.loading')} />
      )}
      {!facts && error && <ErrorState error={error} onRetry={reload} />}
      {refused && <EditRefused request={refused} />}
      {facts && !refused && (
        <EmptyState variant="nothing" title={t('newTopic.where.none')}>
          {t('newTopic.where.noneText')}
        </EmptyState>
      )}
    </Paper>
  );
}

/** The rules and the clusters; how clusters are is looked at again and again. */
function useFormFacts(id: string | undefined, older: TopicTarget | undefined) {
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic } = older ?? {};
  const load = useCallback(async (): Promise<FormFacts> => {
    const [policy, clusters, request, like] = await Promise.all([
      api.getPolicy({}),
      api.listClusters({}),
      id ? api.getRequest({ params: { id } }) : undefined,
      cluster && topic ? readTopic(api, { cluster, topic }) : undefined,
    ]);
    return { policy, clusters: clusters.items, request, older: like };
  }, [api, id, cluster, topic]);
  const facts = useLatest(load);
  usePolling(facts.reload, INTERVAL_MS);
  return facts;
}

/** The topic that the new one follows, where the address names one. */
function olderOf(search: URLSearchParams): TopicTarget | undefined {
  const cluster = search.get('cluster');
  const topic = search.get('from');
  return cluster && topic ? { cluster, topic } : undefined;
}

/** One that may not be seen fills in nothing. */
async function readTopic(
  api: EventStreamingApi,
  params: TopicTarget,
): Promise<TopicDetail | undefined> {
  try {
    return await api.getTopic({ params });
  } catch (error) {
    if (error instanceof Error && isUnavailable(error)) {
      return undefined;
    }
    throw error;
  }
}
