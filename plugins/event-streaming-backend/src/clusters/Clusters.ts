// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaAdmin } from '@sluice/plugin-event-streaming-node';
import { ClusterConfig } from '../config/EventStreamingConfig';

/** The configured Kafka clusters, each with one long-lived connection. */
export interface Clusters {
  list(): ClusterConfig[];

  /** @throws NotFoundError when no cluster has this name */
  get(name: string): ClusterConfig;

  /** The connection, made at the first call that uses it. */
  admin(name: string): KafkaAdmin;

  /** Closes all connections. */
  close(): Promise<void>;
}
