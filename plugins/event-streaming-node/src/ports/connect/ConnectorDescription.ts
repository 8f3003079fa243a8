// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorState } from './ConnectorState';
import { ReadConnectorConfig } from './ConnectorConfig';

/**
 * Which way data goes: from an external system to Kafka, or from Kafka to one.
 *
 * @public
 */
export type ConnectorType = 'source' | 'sink' | 'unknown';

/**
 * One task of a connector.
 *
 * @public
 */
export interface ConnectorTask {
  id: number;
  state: ConnectorState;
  /** Host and port of the worker, as it calls itself. */
  worker?: string;
  /** Why it failed: a stack trace without secrets, cut to 16,000 characters. */
  trace?: string;
}

/**
 * A connector with its configuration and its tasks.
 *
 * @public
 */
export interface ConnectorDescription {
  name: string;
  type: ConnectorType;
  /** The value of `connector.class`; empty where the configuration has none. */
  className: string;
  config: ReadConnectorConfig;
  state: ConnectorState;
  worker?: string;
  /** Of the plug-in, where the worker tells it (4.3 and later). */
  version?: string;
  /** Why the connector itself failed; see {@link ConnectorTask.trace}. */
  trace?: string;
  /** By id, ascending. */
  tasks: ConnectorTask[];
}
