// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  RequestSummary,
  TopicConfigList,
  TopicConsumers,
  TopicDetail,
  TopicPartitions,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { Latest, useLatest } from '../../../hooks/useLatest';
import { useLiveReload } from '../../../hooks/useLiveReload';
import { isOnCluster } from './isOnCluster';
import { LoadedSchema, useTopicSchemas } from './schema/useTopicSchemas';

/** What belongs to a topic and is loaded besides its facts. */
export interface TopicParts {
  partitions: Latest<TopicPartitions>;
  consumers: Latest<TopicConsumers>;
  /** Never loaded where the caller may not read it. */
  config: Latest<TopicConfigList>;
  openRequests: Latest<readonly RequestSummary[]>;
  /** With all that their registry says of them. */
  schemas: Latest<LoadedSchema[]>;
}

/** Loads the parts of a topic, and again when something has moved. */
export function useTopicParts(topic: TopicDetail): TopicParts {
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic: name } = topic;
  const there = isOnCluster(topic);
  const params = useCallback(
    () => ({ params: { cluster, topic: name } }),
    [cluster, name],
  );
  const loadPartitions = useCallback(
    () => api.getTopicPartitions(params()),
    [api, params],
  );
  const loadConsumers = useCallback(
    () => api.getTopicConsumers(params()),
    [api, params],
  );
  const loadConfig = useCallback(
    () => api.getTopicConfig(params()),
    [api, params],
  );
  const loadRequests = useCallback(async () => {
    const query = { source: cluster, title: name, open: 'true' } as const;
    return (await api.listRequests({ query })).items;
  }, [api, cluster, name]);

  const mayConfig = topic.access.config.allowed;
  const partitions = useLatest(there ? loadPartitions : undefined);
  const consumers = useLatest(there ? loadConsumers : undefined);
  const config = useLatest(there && mayConfig ? loadConfig : undefined);
  const openRequests = useLatest(loadRequests);
  const schemas = useTopicSchemas(topic);
  const parts = { partitions, consumers, config, openRequests, schemas };
  useLiveReload(() =>
    Promise.all(Object.values(parts).map(part => part.reload())),
  );
  return parts;
}
