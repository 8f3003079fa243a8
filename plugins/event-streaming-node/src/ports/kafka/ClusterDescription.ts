// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A broker as the cluster's metadata names it.
 *
 * @public
 */
export interface BrokerDescription {
  id: number;
  host: string;
  port: number;
  rack?: string;
}

/**
 * A cluster as it answers now.
 *
 * @public
 */
export interface ClusterDescription {
  clusterId: string;
  brokers: BrokerDescription[];
  /**
   * The Kafka release the brokers finalized (`metadata.version`), such as
   * `4.3`, where the cluster tells it.
   */
  version?: string;
}
