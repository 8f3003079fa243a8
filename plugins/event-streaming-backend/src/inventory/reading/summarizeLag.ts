// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CommittedOffset,
  GroupDescription,
} from '@sluice/plugin-event-streaming-node';
import { GroupTopicReading } from './ClusterReading';
import { KafkaFacts, OffsetsByPartition } from './KafkaFacts';

/** How the groups of a topic stand. */
export interface TopicLag {
  groups: number;
  worst?: { group: string; messages: number };
}

/** Messages behind over the partitions that have a commit and an end. */
export function lagOf(
  commits: CommittedOffset[],
  ends: OffsetsByPartition | undefined,
): number | undefined {
  let lag: bigint | undefined;
  for (const { partition, offset } of commits) {
    const end = ends?.[partition];
    if (end !== undefined) {
      // The end was read later; below zero would be a topic that was made anew.
      lag = (lag ?? 0n) + (end > offset ? end - offset : 0n);
    }
  }
  return lag === undefined ? undefined : Number(lag);
}

/** Which group reads which topic, by its commits or by what it was given. */
export function summarizeLag({
  groups,
  commits,
  descriptions,
  ends,
}: Pick<
  KafkaFacts,
  'groups' | 'commits' | 'descriptions' | 'ends'
>): GroupTopicReading[] {
  return groups.flatMap(({ group }) => {
    const byTopic = groupByTopic(commits.get(group) ?? []);
    for (const topic of assignedTopics(descriptions.get(group))) {
      byTopic.set(topic, byTopic.get(topic) ?? []);
    }
    return [...byTopic]
      .filter(([topic]) => ends.has(topic))
      .map(([topic, committed]) => ({
        topic,
        group,
        lag: lagOf(committed, ends.get(topic)),
      }));
  });
}

/** The same, by topic. */
export function lagByTopic(
  readings: GroupTopicReading[],
): Map<string, TopicLag> {
  const result = new Map<string, TopicLag>();
  for (const { topic, group, lag } of readings) {
    const known = result.get(topic) ?? { groups: 0 };
    const isWorst = lag !== undefined && lag > (known.worst?.messages ?? -1);
    result.set(topic, {
      groups: known.groups + 1,
      worst: isWorst ? { group, messages: lag } : known.worst,
    });
  }
  return result;
}

function groupByTopic(
  commits: CommittedOffset[],
): Map<string, CommittedOffset[]> {
  const result = new Map<string, CommittedOffset[]>();
  for (const commit of commits) {
    const known = result.get(commit.topic);
    if (known) {
      known.push(commit);
    } else {
      result.set(commit.topic, [commit]);
    }
  }
  return result;
}

function assignedTopics(description?: GroupDescription): Set<string> {
  return new Set(
    (description?.members ?? []).flatMap(({ assignment }) =>
      Object.keys(assignment),
    ),
  );
}
