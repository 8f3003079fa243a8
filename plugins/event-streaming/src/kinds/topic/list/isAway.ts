// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterSummary } from '@sluice/plugin-event-streaming-common';

/** Whether a cluster did not answer when it was last asked. */
export function isAway(cluster: Pick<ClusterSummary, 'health'>): boolean {
  return cluster.health.state === 'down';
}
