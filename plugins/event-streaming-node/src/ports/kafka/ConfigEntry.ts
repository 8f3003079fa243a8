// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Where a config entry's value comes from, in the words of Kafka's
 * DescribeConfigs answer.
 *
 * @public
 */
export type ConfigSource =
  | 'topic'
  | 'broker'
  | 'broker-default'
  | 'broker-static'
  | 'default'
  | 'unknown';

/**
 * One config entry of a topic or broker.
 *
 * @public
 */
export interface ConfigEntry {
  name: string;
  /** Undefined for sensitive entries, whose values Kafka never gives. */
  value?: string;
  source: ConfigSource;
  sensitive: boolean;
  readOnly: boolean;
  /** The value that would hold without the override, where Kafka tells it. */
  defaultValue?: string;
}
