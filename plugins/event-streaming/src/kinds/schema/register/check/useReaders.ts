// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  EventStreamingApi,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../../../../api';
import { isUnavailable } from '../../../../components/state/isUnavailable';
import { Latest, useLatest } from '../../../../hooks/useLatest';

/** Somebody who reads a topic, or declares to, and where. */
export interface Reader {
  name: string;
  clusters: string[];
}

/** Who reads the topics that a schema describes, each once. */
export function useReaders(
  topics: readonly TopicTarget[] = [],
): Latest<Reader[]> {
  const api = useApi(eventStreamingApiRef);
  const load = useCallback(async () => {
    const found = await Promise.all(
      topics.map(async target => ({
        cluster: target.cluster,
        names: await namesOfReaders(api, target),
      })),
    );
    const names = new Set(found.flatMap(one => one.names));
    return [...names].sort().map(name => ({
      name,
      clusters: [
        ...new Set(
          found
            .filter(one => one.names.includes(name))
            .map(({ cluster }) => cluster),
        ),
      ],
    }));
  }, [api, topics]);
  return useLatest(load);
}

/** Of a topic that may not be seen, nobody is named. */
async function namesOfReaders(
  api: EventStreamingApi,
  { cluster, topic }: TopicTarget,
): Promise<string[]> {
  try {
    const { consumers, inactive } = await api.getTopicConsumers({
      params: { cluster, topic },
    });
    return [
      ...consumers.map(({ group, component }) => component?.title ?? group),
      ...inactive.map(({ title }) => title),
    ];
  } catch (error) {
    if (error instanceof Error && isUnavailable(error)) {
      return [];
    }
    throw error;
  }
}
