// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ClusterSummary,
  isSameRef,
  PolicyView,
  StreamingRequest,
  TopicDetail,
} from '@sluice/plugin-event-streaming-common';
import { TopicForm } from './topicForm';
import { splitRest, topicNameOf } from './topicNameParts';

/** What the form is made from: the rules for the caller, and the clusters. */
export interface FormFacts {
  policy: PolicyView;
  clusters: readonly ClusterSummary[];
  /** The request that is edited; undefined makes a new one. */
  request?: StreamingRequest;
  /** The topic that the new one follows, and is like. */
  older?: TopicDetail;
}

/** An empty form, as far as there is only one sensible choice. */
export function initialForm(facts: FormFacts): TopicForm {
  const environment = environmentsOf(facts)[0]?.name ?? '';
  const prefix = usualPrefix(facts.policy);
  return {
    purpose: 'events',
    environment,
    cluster: usualCluster(facts.clusters, environment),
    prefix,
    nameParts: splitRest(prefix, prefix, facts.policy.naming.example),
    description: '',
    owner: usualOwner(facts.policy, prefix),
    values: {},
    otherConfig: {},
    keyFields: [],
    tags: [],
    broadcast: false,
    messagesPerSecond: '',
    averageSize: '',
    justification: '',
  };
}

/** A form from before, without what the caller may no longer choose. */
export function stillValid(draft: TopicForm, facts: FormFacts): TopicForm {
  const { policy, clusters } = facts;
  const fresh = initialForm(facts);
  const { environment } = environmentsOf(facts).some(
    ({ name }) => name === draft.environment,
  )
    ? draft
    : fresh;
  const prefix = mayUse(policy, draft.prefix) ? draft.prefix : fresh.prefix;
  return {
    ...draft,
    environment,
    cluster: clustersIn(clusters, environment).some(
      ({ name }) => name === draft.cluster,
    )
      ? draft.cluster
      : usualCluster(clusters, environment),
    prefix,
    nameParts: splitRest(
      topicNameOf({ ...draft, prefix }),
      prefix,
      policy.naming.example,
    ),
    owner: policy.owners.some(ref => isSameRef(ref, draft.owner))
      ? draft.owner
      : usualOwner(policy, prefix),
  };
}

/** Environments that have a cluster, in the order of the configuration. */
export function environmentsOf({ policy, clusters }: FormFacts) {
  return policy.environments
    .map(({ environment }) => environment)
    .filter(({ name }) => clustersIn(clusters, name).length > 0);
}

export function clustersIn(
  clusters: readonly ClusterSummary[],
  environment: string,
): ClusterSummary[] {
  return clusters.filter(cluster => cluster.environment.name === environment);
}

/** The first cluster that can be changed, before all one that answers. */
export function usualCluster(
  clusters: readonly ClusterSummary[],
  environment: string,
): string {
  const managed = clustersIn(clusters, environment).filter(
    ({ mode }) => mode === 'managed',
  );
  const usual =
    managed.find(({ health }) => health.state !== 'down') ?? managed[0];
  return usual?.name ?? '';
}

/** The owner of a prefix, where the caller may name it; else the first group. */
export function usualOwner(policy: PolicyView, prefix: string): string {
  const rule = policy.prefixes.find(known => known.prefix === prefix);
  const named = rule && policy.owners.find(ref => isSameRef(ref, rule.owner));
  return named ?? (policy.owners.length === 1 ? policy.owners[0] : '');
}

/** Platform has no prefix of its own, and first has to say whose it acts on. */
function usualPrefix({ prefixes, owners, isPlatform }: PolicyView): string {
  const own = prefixes.find(({ owner }) =>
    owners.some(ref => isSameRef(ref, owner)),
  );
  return (isPlatform ? prefixes[0] : own ?? prefixes[0])?.prefix ?? '';
}

function mayUse({ prefixes, isPlatform }: PolicyView, prefix: string): boolean {
  return (
    prefixes.some(known => known.prefix === prefix) ||
    (prefix === '' && isPlatform)
  );
}
