// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReplicaSize } from '@sluice/plugin-event-streaming-node';
import {
  ClusterFacts,
  ClusterReading,
  ListedConfig,
  TopicReading,
} from './ClusterReading';
import { KafkaFacts } from './KafkaFacts';
import { summarizeBrokers } from './summarizeBrokers';
import { sharedConfigs } from './sharedConfigs';
import { lagByTopic, summarizeLag } from './summarizeLag';
import { summarizeTopic } from './summarizeTopic';
import { yieldingMap } from './yieldingMap';

/** Sums the answers of a cluster up, topic by topic. */
export async function summarizeCluster(
  facts: KafkaFacts,
): Promise<ClusterReading> {
  const groupTopics = summarizeLag(facts);
  const lags = lagByTopic(groupTopics);
  const sizes = facts.sizes && sizesByTopic(facts.sizes);
  const shared = sharedConfigs<ListedConfig>();
  const topics = await yieldingMap(facts.topics, topic => {
    const { configs, ...summary } = summarizeTopic(topic, {
      ends: facts.ends.get(topic.name),
      starts: facts.starts.get(topic.name),
      configs: facts.configs.get(topic.name),
      sizeBytes: sizes && (sizes.get(topic.name) ?? 0),
      lag: lags.get(topic.name),
    });
    return { ...summary, configs: configs && shared(configs) };
  });
  return {
    startedAt: facts.startedAt,
    facts: toClusterFacts(facts, topics),
    topics,
    groups: facts.groups.map(listing => ({
      ...listing,
      members: facts.descriptions.get(listing.group)?.members.length ?? 0,
    })),
    groupTopics,
  };
}

/** Bytes by topic, of all replicas that are not just moving in. */
export function sizesByTopic(sizes: ReplicaSize[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const { topic, sizeBytes, future } of sizes) {
    if (!future) {
      result.set(topic, (result.get(topic) ?? 0) + Number(sizeBytes));
    }
  }
  return result;
}

function toClusterFacts(
  facts: KafkaFacts,
  topics: TopicReading[],
): ClusterFacts {
  const total = (
    figure: 'partitions' | 'replicas' | 'underReplicated' | 'offline',
  ) => topics.reduce((all, topic) => all + topic[figure], 0);
  return {
    clusterId: facts.cluster.clusterId,
    version: facts.cluster.version,
    brokers: summarizeBrokers(facts),
    topics: topics.length,
    partitions: total('partitions'),
    replicas: total('replicas'),
    underReplicated: total('underReplicated'),
    offline: total('offline'),
    gaps: facts.gaps,
  };
}
