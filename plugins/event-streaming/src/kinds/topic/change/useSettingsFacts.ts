// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  TopicConfigEntry,
  TopicDetail,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../api';
import { Latest, useLatest } from '../../../hooks/useLatest';

/** What is set on a topic, as far as the reader may know. */
export interface SettingsFacts {
  topic: TopicDetail;
  entries: readonly TopicConfigEntry[] | undefined;
  /** Why there are no entries. */
  configReason: string | undefined;
}

/** Reads what is set on a topic now. */
export function useSettingsFacts(target: TopicTarget): Latest<SettingsFacts> {
  const api = useApi(eventStreamingApiRef);
  const { cluster, topic: name } = target;
  const load = useCallback(async (): Promise<SettingsFacts> => {
    const params = { cluster, topic: name };
    const topic = await api.getTopic({ params });
    const { allowed, reason } = topic.access.config;
    const config = allowed ? await api.getTopicConfig({ params }) : undefined;
    return { topic, entries: config?.items, configReason: reason };
  }, [api, cluster, name]);
  return useLatest(load);
}
