// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { ClusterReading } from './ClusterReading';
import { readKafkaFacts } from './readKafkaFacts';
import { summarizeCluster } from './summarizeCluster';

/**
 * Reads a cluster whole.
 *
 * @throws whatever the cluster answered when it could not be read whole
 */
export async function readCluster(admin: KafkaAdmin): Promise<ClusterReading> {
  return summarizeCluster(await readKafkaFacts(admin));
}
