// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { Gaps } from '../reading/Gaps';
import { ClusterChecks } from '../StoredClusterFacts';

/** What a cluster can do, what the connection may do, what brokers allow. */
export async function checkCluster(admin: KafkaAdmin): Promise<ClusterChecks> {
  const gaps = Gaps.create();
  const [capabilities, access, { brokers }] = await Promise.all([
    admin.capabilities(),
    admin.checkAccess(),
    admin.describeCluster(),
  ]);
  const entries = brokers.length
    ? await gaps.optional(admin.describeBrokerConfig(brokers[0].id))
    : undefined;
  const autoCreate = entries?.find(
    ({ name }) => name === 'auto.create.topics.enable',
  )?.value;
  return {
    at: Date.now(),
    capabilities,
    access,
    autoCreatesTopics:
      autoCreate === undefined ? undefined : autoCreate === 'true',
  };
}
