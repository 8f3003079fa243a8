// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A topic to be made.
 *
 * @public
 */
export interface NewTopic {
  name: string;
  partitions: number;
  replicationFactor: number;
  /** Overrides by config key; what is left out follows the broker. */
  config: Record<string, string>;
}
