// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  ItemResult,
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { CreatedTopic } from './topicSteps';

/** A topic that is there, and what it still lacks. */
export interface FoundTopic extends CreatedTopic {
  /** Partitions that nobody can write to or read from, if there are any. */
  leaderless?: number[];
}

/** Whether a topic is there now. */
export async function topicExists(
  admin: KafkaAdmin,
  topic: string,
): Promise<boolean> {
  return (await describeTopic(admin, topic)) !== undefined;
}

/**
 * A topic as it is now, with the named config entries only; undefined when it
 * is not there.
 */
export async function readTopic(
  admin: KafkaAdmin,
  topic: string,
  keys: string[],
): Promise<FoundTopic | undefined> {
  const description = await describeTopic(admin, topic);
  const config = description && (await readConfig(admin, topic, keys));
  const leaderless = description?.partitions
    .filter(({ leader }) => leader === undefined)
    .map(({ partition }) => partition);
  return (
    config && {
      ...(leaderless?.length ? { leaderless } : {}),
      partitions: description.partitions.length,
      replicationFactor: description.partitions[0]?.replicas.length ?? 0,
      config,
    }
  );
}

/** The topic in the cluster's metadata; undefined when it is not there. */
export async function describeTopic(
  admin: KafkaAdmin,
  topic: string,
): Promise<TopicDescription | undefined> {
  const [result] = await admin.describeTopics([topic]);
  return valueOf(result);
}

async function readConfig(
  admin: KafkaAdmin,
  topic: string,
  keys: string[],
): Promise<Record<string, string> | undefined> {
  if (!keys.length) {
    return {};
  }
  const [result] = await admin.describeTopicConfigs([topic], keys);
  const entries = valueOf(result);
  return (
    entries &&
    Object.fromEntries(
      entries
        .filter(entry => keys.includes(entry.name))
        .map(entry => [entry.name, entry.value ?? '']),
    )
  );
}

/** A topic that is not there has no value; every other error is one. */
export function valueOf<TValue>(
  result: ItemResult<TValue>,
): TValue | undefined {
  if (result.error === undefined) {
    return result.value;
  }
  if (isError(result.error) && result.error.name === 'NotFoundError') {
    return undefined;
  }
  throw result.error;
}
