// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicDetail } from '@sluice/plugin-event-streaming-common';

/** Whether there is a topic on the cluster whose partitions can be asked for. */
export function isOnCluster({ health }: Pick<TopicDetail, 'health'>): boolean {
  return (
    health.state !== 'provisioning' &&
    health.state !== 'failed' &&
    health.state !== 'missing'
  );
}
