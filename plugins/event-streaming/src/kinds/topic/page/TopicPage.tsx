// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { BreadcrumbEntry, useApi } from '@backstage/frontend-plugin-api';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { useParams } from 'react-router-dom';
import { eventStreamingApiRef } from '../../../api';
import { ErrorState } from '../../../components/state/ErrorState';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { SectionCard } from '../../../components/layout/SectionCard';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { useLatest } from '../../../hooks/useLatest';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { isUnavailable } from '../../../components/state/isUnavailable';
import { TopicView } from './TopicView';

/** `/topics/:cluster/:topic`: one topic. */
export function TopicPage() {
  const { cluster = '', topic = '' } = useParams();
  const href = useTopicPaths().topic(cluster, topic) ?? '';
  return (
    <BreadcrumbEntry entry={{ label: topic, href }}>
      <StreamingPage>
        {/* Nothing of one topic is ever shown under the name of another. */}
        <LoadedTopic key={`${cluster}/${topic}`} {...{ cluster, topic }} />
      </StreamingPage>
    </BreadcrumbEntry>
  );
}

function LoadedTopic({ cluster, topic }: TopicTarget) {
  const api = useApi(eventStreamingApiRef);
  const { t } = useTexts(eventStreamingTranslationRef);
  const detail = useLatest(
    useCallback(
      () => api.getTopic({ params: { cluster, topic } }),
      [api, cluster, topic],
    ),
  );
  useLiveReload(detail.reload);
  const { value, error } = detail;
  // What may no longer be seen is taken away, whatever was there before.
  if (value && !isUnavailable(error)) {
    return <TopicView topic={value} onReload={detail.reload} />;
  }
  return (
    <SectionCard title={topic}>
      {error ? (
        <ErrorState error={error} onRetry={detail.reload} />
      ) : (
        <LoadingRows rows={6} label={t('table.loading')} />
      )}
    </SectionCard>
  );
}
