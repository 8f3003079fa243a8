// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A Connect cluster as one of its workers tells it.
 *
 * @public
 */
export interface ConnectDescription {
  /** Of Kafka Connect, such as `4.3.1`. */
  version: string;
  /** Of the Kafka cluster that its own topics are on. */
  kafkaClusterId: string;
}
