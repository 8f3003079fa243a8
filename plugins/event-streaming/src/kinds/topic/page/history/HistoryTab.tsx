// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { useLatest } from '../../../../hooks/useLatest';
import { useLiveReload } from '../../../../hooks/useLiveReload';
import { RequestsCard } from '../../../../history/RequestsCard';
import { TrailCard } from '../../../../history/TrailCard';

const MOST = 50;

/** What was asked for this topic, and what was recorded of it. */
export function HistoryTab({ topic }: { topic: TopicDetail }) {
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic: name } = topic;
  const requests = useLatest(
    useCallback(
      () =>
        api.listRequests({
          query: { source: cluster, title: name, limit: MOST },
        }),
      [api, cluster, name],
    ),
  );
  const trail = useLatest(
    useCallback(
      () =>
        api.listAudit({ query: { source: cluster, title: name, limit: MOST } }),
      [api, cluster, name],
    ),
  );
  useLiveReload(() => Promise.all([requests.reload(), trail.reload()]));
  return (
    <PageColumns
      width="decision"
      main={<RequestsCard requests={requests} />}
      side={<TrailCard trail={trail} />}
    />
  );
}
