// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { StateName } from '../components/state/StateName';

/** How a cluster is, worst first: away, partitions without a leader, replicas behind. */
export function clusterState(
  cluster: Pick<ClusterSummary, 'health' | 'offline' | 'underReplicated'>,
): StateName {
  if (cluster.health.state === 'down') {
    return 'unhealthy';
  }
  if (cluster.health.state === 'unknown') {
    return 'unknown';
  }
  if (cluster.offline > 0) {
    return 'offline';
  }
  return cluster.underReplicated > 0 ? 'under-replicated' : 'healthy';
}
