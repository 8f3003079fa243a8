// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import {
  clustersIn,
  environmentsOf,
  FormFacts,
  usualOwner,
} from './initialForm';
import { toText } from './settleValues';
import { TopicForm } from './topicForm';
import { splitTopicName } from './topicNameParts';

/** What another page fills into the form of a new topic. */
export interface Prefill {
  cluster: string;
  topic: string;
  partitions?: number;
  /** The topic on the same cluster that it follows, and is like. */
  from?: string;
}

/** The search part of the form's address that fills it in. */
export function prefillSearch(prefill: Prefill): string {
  const { cluster, topic, partitions, from } = prefill;
  return new URLSearchParams({
    cluster,
    topic,
    ...(partitions === undefined ? {} : { partitions: String(partitions) }),
    ...(from === undefined ? {} : { from }),
  }).toString();
}

/** The form with what the address fills in, as far as the reader may choose it. */
export function prefilled(
  form: TopicForm,
  search: string,
  facts: FormFacts,
): TopicForm | undefined {
  const params = new URLSearchParams(search);
  const topic = params.get('topic');
  if (!topic) {
    return undefined;
  }
  const { policy, clusters } = facts;
  const cluster = params.get('cluster') ?? '';
  const environment = environmentsOf(facts).find(({ name }) =>
    clustersIn(clusters, name).some(known => known.name === cluster),
  );
  const named = splitTopicName(
    topic,
    policy.prefixes.map(({ prefix }) => prefix),
    policy.naming.example,
  );
  const partitions = params.get('partitions');
  return {
    ...form,
    ...likeOlder(facts.older),
    ...named,
    ...(environment ? { environment: environment.name, cluster } : {}),
    owner: usualOwner(policy, named.prefix),
    values: {
      ...valuesOf(facts.older),
      ...(partitions ? { partitions } : {}),
    },
  };
}

/** What people said of the topic that this one follows. */
function likeOlder(older: TopicDetail | undefined): Partial<TopicForm> {
  if (!older) {
    return {};
  }
  const { purpose, description, key, tags, broadcast } = older;
  return {
    ...(purpose ? { purpose } : {}),
    description: description ?? '',
    keyFields: key?.fields ?? [],
    tags,
    broadcast,
  };
}

/** What it holds and how long. */
function valuesOf(older: TopicDetail | undefined): TopicForm['values'] {
  const { partitions, retentionMs, cleanupPolicy } = older ?? {};
  return {
    ...(partitions === undefined ? {} : { partitions: String(partitions) }),
    ...(retentionMs === undefined
      ? {}
      : { retention: toText('retention', String(retentionMs)) }),
    ...(cleanupPolicy === undefined ? {} : { cleanup: cleanupPolicy }),
  };
}
