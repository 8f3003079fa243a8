// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  clustersIn,
  environmentsOf,
  FormFacts,
  usualOwner,
} from './initialForm';
import { TopicForm } from './topicForm';
import { splitTopicName } from './topicNameParts';

/** What another page fills into the form of a new topic. */
export interface Prefill {
  cluster: string;
  topic: string;
  partitions?: number;
}

/** The search part of the form's address that fills it in. */
export function prefillSearch(prefill: Prefill): string {
  const { cluster, topic, partitions } = prefill;
  return new URLSearchParams({
    cluster,
    topic,
    ...(partitions === undefined ? {} : { partitions: String(partitions) }),
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
    ...named,
    ...(environment ? { environment: environment.name, cluster } : {}),
    owner: usualOwner(policy, named.prefix),
    values: partitions ? { ...form.values, partitions } : form.values,
  };
}
