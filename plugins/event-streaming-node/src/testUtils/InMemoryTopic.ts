// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { ConfigEntry, NewTopic, TopicDescription } from '../ports';

/**
 * A record of the fake cluster.
 *
 * @public
 */
export interface InMemoryRecord {
  keyed: boolean;
  /** Milliseconds since the epoch. */
  timestamp?: number;
  /** Left out for data that says no schema's id. */
  key?: Buffer;
  /** Undefined for a tombstone; left out as with the key. */
  value?: Buffer;
}

/** A topic of the fake cluster. */
export interface InMemoryTopic {
  topicId: string;
  name: string;
  partitions: number;
  replicationFactor: number;
  config: Record<string, string>;
  /** By partition; the log starts at offset 0. */
  records: InMemoryRecord[][];
}

/** Config keys that the fake cluster knows, with the values of Kafka's own defaults. */
const DEFAULTS: Record<string, string> = {
  'cleanup.policy': 'delete',
  'compression.type': 'producer',
  'delete.retention.ms': '86400000',
  'max.message.bytes': '1048588',
  'message.timestamp.type': 'CreateTime',
  'min.cleanable.dirty.ratio': '0.5',
  'min.compaction.lag.ms': '0',
  'min.insync.replicas': '1',
  'retention.bytes': '-1',
  'retention.ms': '604800000',
  'segment.bytes': '1073741824',
  'segment.ms': '604800000',
  'unclean.leader.election.enable': 'false',
};

export function isKnownConfigKey(key: string): boolean {
  return key in DEFAULTS;
}

export function toInMemoryTopic(topic: NewTopic): InMemoryTopic {
  return {
    ...topic,
    config: { ...topic.config },
    topicId: randomUUID(),
    records: Array.from({ length: topic.partitions }, () => []),
  };
}

/** The topic's config entries as a real cluster shows them. */
export function configEntries(
  topic: Pick<InMemoryTopic, 'config'>,
  keys?: string[],
): ConfigEntry[] {
  const asked = keys?.filter(isKnownConfigKey) ?? Object.keys(DEFAULTS);
  return asked.map(name => {
    const override = topic.config[name];
    return {
      name,
      value: override ?? DEFAULTS[name],
      source: override === undefined ? 'default' : 'topic',
      sensitive: false,
      readOnly: false,
      defaultValue: DEFAULTS[name],
    };
  });
}

/** Partitions spread over brokers 1 to `brokers`, each with its leader first. */
export function describeInMemoryTopic(
  topic: InMemoryTopic,
  brokers: number,
): TopicDescription {
  const broker = (index: number) => (index % brokers) + 1;
  return {
    name: topic.name,
    topicId: topic.topicId,
    internal: topic.name.startsWith('__'),
    partitions: Array.from({ length: topic.partitions }, (_, partition) => {
      const replicas = Array.from(
        { length: topic.replicationFactor },
        (_replica, index) => broker(partition + index),
      );
      return {
        partition,
        leader: replicas[0],
        replicas,
        isr: [...replicas],
        offlineReplicas: [],
      };
    }),
  };
}
