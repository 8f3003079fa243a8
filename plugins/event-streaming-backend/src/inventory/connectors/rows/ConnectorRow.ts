// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorHealth,
  ConnectorState,
  ConnectorTopicRole,
  ConnectorType,
  OwnerSource,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../../config/EventStreamingConfig';

/** How many tasks are in which state, as columns. */
export interface TaskColumns {
  tasks_total: number;
  tasks_running: number;
  tasks_failed: number;
  tasks_paused: number;
  tasks_unassigned: number;
  tasks_restarting: number;
}

/** A row of the table `connectors`; times are milliseconds since the epoch. */
export interface ConnectorRow extends TaskColumns {
  connect: string;
  connector: string;
  /** The Kafka cluster that it feeds or reads. */
  cluster: string;
  environment: string;
  /** False for what is asked for or no longer there. */
  present: boolean;
  type: ConnectorType;
  class_name: string;
  version: string | null;
  description: string | null;
  owner: string;
  owner_source: OwnerSource;
  owner_exists: boolean | null;
  visibility: Visibility;
  managed: boolean;
  state: ConnectorState | null;
  worker: string | null;
  health: ConnectorHealth['state'];
  health_rank: number;
  health_reason: string | null;
  search: string;
  config_hash: string;
  /** Of all columns but the times of readings. */
  row_hash: string;
  /** Empty for a connector that has no entity. */
  entity_hash: string;
  observed_at: number;
  trace: string | null;
  /** JSON of `StoredTask[]`. */
  tasks: string;
  /** JSON of `ReadConnectorConfig`. */
  config: string;
}

/** One task as its row has it. */
export interface StoredTask {
  id: number;
  state: ConnectorState;
  worker?: string;
  trace?: string;
}

/** A row of the table `connector_topics`. */
export interface ConnectorTopicRow {
  connect: string;
  connector: string;
  cluster: string;
  topic: string;
  role: ConnectorTopicRole;
  seen: boolean;
}

/** What a pass needs to know of a row before it writes the next. */
export type PreviousConnector = Pick<
  ConnectorRow,
  | 'connector'
  | 'present'
  | 'health'
  | 'config_hash'
  | 'row_hash'
  | 'entity_hash'
  | 'observed_at'
>;
