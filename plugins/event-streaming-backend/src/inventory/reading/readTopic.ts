// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KafkaAdmin,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { TopicReading } from './ClusterReading';
import { Gaps } from './Gaps';
import { OffsetsByPartition } from './KafkaFacts';
import { LISTED_CONFIG_KEYS } from './listedConfigKeys';
import { readOffsets } from './readOffsets';
import { sizesByTopic } from './summarizeCluster';
import { summarizeTopic } from './summarizeTopic';

/** A topic as it is now. */
export interface LiveTopic {
  description: TopicDescription;
  reading: TopicReading;
}

/**
 * Reads one topic now; undefined when the cluster has no such topic. How its
 * groups stand is taken from the last pass: asking all of them is what a pass
 * is for. Where its log cannot be opened, what is known of it is still told.
 */
export async function readTopic(
  admin: KafkaAdmin,
  topic: string,
  groups: { group: string; lag?: number }[],
): Promise<LiveTopic | undefined> {
  const gaps = Gaps.ofOneTopic();
  const [item] = await admin.describeTopics([topic]);
  if (item.error) {
    if (item.error.name === 'NotFoundError') {
      return undefined;
    }
    throw item.error;
  }
  const description = item.value;
  const topics = [description];
  const [ends, starts, configs, sizes] = await Promise.all([
    readOffsets(admin, { topics, spec: { at: 'latest' }, gaps }),
    readOffsets(admin, { topics, spec: { at: 'earliest' }, gaps }),
    admin.describeTopicConfigs([topic], LISTED_CONFIG_KEYS),
    gaps.optional(admin.describeLogDirs(topics)),
  ]);
  const offsetsOf = (found: Map<string, OffsetsByPartition>) =>
    found.get(topic);
  const reading = summarizeTopic(description, {
    ends: offsetsOf(ends),
    starts: offsetsOf(starts),
    configs: gaps.known(configs).get(topic),
    sizeBytes: sizes && (sizesByTopic(sizes).get(topic) ?? 0),
    lag: { groups: groups.length, worst: worstOf(groups) },
  });
  return { description, reading };
}

function worstOf(groups: { group: string; lag?: number }[]) {
  const behind = groups.flatMap(({ group, lag }) =>
    lag === undefined ? [] : [{ group, messages: lag }],
  );
  return behind.sort((a, b) => b.messages - a.messages)[0];
}
