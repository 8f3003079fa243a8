// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterWarning } from '@sluice/plugin-event-streaming-common';
import { StoredClusterFacts } from '../inventory/StoredClusterFacts';

/** Replicas on one broker above which Kafka's own advice is to add one (KIP-578). */
export const REPLICAS_PER_BROKER = 4000;

/** What the warnings of a cluster follow from. */
export interface WarningFacts {
  facts?: StoredClusterFacts;
  unmanagedTopics: number;
}

/** What operators of a cluster should know, what can do harm first. */
export function clusterWarningsOf({
  facts,
  unmanagedTopics,
}: WarningFacts): ClusterWarning[] {
  if (!facts) {
    return [];
  }
  return [
    ...partitionWarnings(facts),
    ...autoCreationWarning(facts),
    ...accessWarnings(facts),
    ...budgetWarning(facts),
    ...unmanagedWarning(unmanagedTopics),
  ];
}

function partitionWarnings(facts: StoredClusterFacts): ClusterWarning[] {
  const { offline, underReplicated } = facts;
  const warnings: ClusterWarning[] = [];
  if (offline > 0) {
    warnings.push({
      code: 'offline-partitions',
      message: `${count(
        offline,
        'partition has',
        'partitions have',
      )} no leader`,
      detail: 'Nobody can write to or read from them until a broker is back.',
    });
  }
  if (underReplicated > 0) {
    warnings.push({
      code: 'under-replicated',
      message: `${count(
        underReplicated,
        'partition has',
        'partitions have',
      )} a replica out of sync`,
    });
  }
  return warnings;
}

function autoCreationWarning({ checks }: StoredClusterFacts): ClusterWarning[] {
  return checks?.autoCreatesTopics
    ? [
        {
          code: 'auto-create-topics',
          message: 'Brokers make any topic that a client merely names',
          detail:
            "A typing error becomes a topic with the broker's defaults and no owner. Set auto.create.topics.enable=false on the brokers.",
        },
      ]
    : [];
}

function accessWarnings({
  checks,
  gaps,
}: StoredClusterFacts): ClusterWarning[] {
  const denied = (checks?.access ?? []).filter(
    ({ outcome }) => outcome === 'denied',
  );
  const warnings = denied.map(({ operation, resource, detail }) => ({
    code: 'missing-right',
    message: `The portal has no right to '${operation}' on ${resource}`,
    detail,
  }));
  if (checks?.capabilities.authorizer.state === 'no') {
    warnings.push({
      code: 'no-authorizer',
      message: 'The cluster enforces no access rights',
      detail:
        'Whoever reaches a broker can read, write and delete every topic. Configure an authorizer.',
    });
  }
  return gaps.length && !denied.length
    ? [
        ...warnings,
        {
          code: 'missing-right',
          message: 'Some figures could not be read',
          detail: gaps.join('; '),
        },
      ]
    : warnings;
}

function budgetWarning({ brokers, replicas }: StoredClusterFacts) {
  const limit = brokers.length * REPLICAS_PER_BROKER;
  return replicas > limit
    ? [
        {
          code: 'too-many-replicas',
          message: `${replicas} replicas are more than the ${limit} that ${count(
            brokers.length,
            'broker',
            'brokers',
          )} should carry`,
        },
      ]
    : [];
}

function unmanagedWarning(topics: number): ClusterWarning[] {
  return topics > 0
    ? [
        {
          code: 'unmanaged-topics',
          message: `${count(
            topics,
            'topic was',
            'topics were',
          )} not made through the portal`,
        },
      ]
    : [];
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
