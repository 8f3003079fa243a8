// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Gaps } from './Gaps';
import { KafkaFacts } from './KafkaFacts';
import { readConfigs } from './readConfigs';
import { readOffsets } from './readOffsets';

/**
 * Asks a cluster for everything the inventory holds, in some dozens of batched
 * requests. Commits are read before the ends that they are compared with, or
 * groups would seem to be ahead of what they read.
 *
 * @throws whatever the cluster answered when it could not be read whole
 */
export async function readKafkaFacts(admin: KafkaAdmin): Promise<KafkaFacts> {
  const startedAt = Date.now();
  const gaps = Gaps.create();
  const [cluster, topics, groups] = await Promise.all([
    admin.describeCluster(),
    admin.listTopics(),
    admin.listGroups(),
  ]);
  const commits = gaps.known(await admin.listGroupOffsets(groups));
  const names = topics.map(topic => topic.name);
  const [descriptions, ends, starts, configs, sizes] = await Promise.all([
    admin.describeGroups(groups),
    readOffsets(admin, { topics, spec: { at: 'latest' }, gaps }),
    readOffsets(admin, { topics, spec: { at: 'earliest' }, gaps }),
    readConfigs(admin, { names, gaps }),
    gaps.optional(admin.describeLogDirs()),
  ]);
  return {
    startedAt,
    cluster,
    topics,
    groups,
    descriptions: gaps.known(descriptions),
    commits,
    ends,
    starts,
    configs,
    sizes,
    gaps: gaps.list(),
  };
}
