// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  TopicDetail,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { Latest, useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

/** One topic, loaded again when something has moved. */
export function useTopicDetail(target: TopicTarget): Latest<TopicDetail> {
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic } = target;
  const detail = useLatest(
    useCallback(
      () => api.getTopic({ params: { cluster, topic } }),
      [api, cluster, topic],
    ),
  );
  useLiveReload(detail.reload);
  return detail;
}
