// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { connectTo, ExampleCluster } from '../connectTo';
import { OutsideTopic } from '../exampleTopics';

/** Makes topics directly on a cluster; those that are there are left alone. */
export async function createOutsideTopics(
  cluster: ExampleCluster,
  topics: OutsideTopic[],
  layout: StackLayout,
): Promise<string[]> {
  const admin = connectTo(cluster, layout, { user: 'platform' }).admin();
  await admin.connect();
  try {
    const present = new Set(await admin.listTopics());
    const missing = topics.filter(({ topic }) => !present.has(topic));
    await admin.createTopics({
      topics: missing.map(toCreate),
      // Leaders follow soon and nobody waits for them here.
      waitForLeaders: false,
    });
    return missing.map(({ topic }) => topic);
  } finally {
    await admin.disconnect();
  }
}

function toCreate({
  topic,
  partitions,
  replicationFactor,
  config,
}: OutsideTopic) {
  return {
    topic,
    numPartitions: partitions,
    replicationFactor,
    configEntries: Object.entries(config).map(([name, value]) => ({
      name,
      value,
    })),
  };
}
