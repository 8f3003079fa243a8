// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectCluster } from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../config/EventStreamingConfig';

/** The configured Connect clusters, each with one client. */
export interface ConnectClusters {
  list(): ConnectClusterConfig[];

  /** @throws NotFoundError when no Connect cluster has this name */
  get(name: string): ConnectClusterConfig;

  /** The client, made at the first call that uses it. */
  client(name: string): ConnectCluster;

  /** Closes all clients. */
  close(): Promise<void>;
}
