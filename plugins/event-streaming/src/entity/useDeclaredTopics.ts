// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/frontend-plugin-api';
import {
  EventStreamingApi,
  matchesTopicRef,
  TopicRef,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { useCallback } from 'react';
import { eventStreamingApiRef } from '../api';
import { Latest, useLatest } from '../hooks/useLatest';
import { useLiveReload } from '../hooks/useLiveReload';

const MOST_PER_NAME = 100;

/** A declared topic, with what there is of it that the reader may see. */
export interface DeclaredTopic {
  ref: TopicRef;
  found: readonly TopicSummary[];
}

/**
 * Looks declared topics up, by name and on each cluster.
 *
 * @param refs - stable while they name the same
 */
export function useDeclaredTopics(
  refs: readonly TopicRef[],
): Latest<readonly DeclaredTopic[]> {
  const api = useApi(eventStreamingApiRef);
  const latest = useLatest(useCallback(() => lookUp(api, refs), [api, refs]));
  useLiveReload(latest.reload);
  return latest;
}

async function lookUp(
  api: EventStreamingApi,
  refs: readonly TopicRef[],
): Promise<DeclaredTopic[]> {
  const names = [...new Set(refs.map(({ topic }) => topic))];
  const topics = (
    await Promise.all(names.map(name => named(api, name)))
  ).flat();
  return refs.map(ref => ({
    ref,
    found: topics.filter(topic => matchesTopicRef(ref, topic)),
  }));
}

/** The search finds parts of names, so its answer holds others as well. */
async function named(
  api: EventStreamingApi,
  name: string,
): Promise<TopicSummary[]> {
  const { items } = await api.listTopics({
    query: { q: name, limit: MOST_PER_NAME, internal: 'true', sort: 'topic' },
  });
  return items.filter(({ topic }) => topic === name);
}
