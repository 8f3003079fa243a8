// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorState,
  ConnectorTarget,
  ConnectorTopicRole,
  ConnectorType,
  OwnerSource,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Visibility } from '../../config/EventStreamingConfig';
import { PendingState } from '../rows/PendingState';

/** What the portal recorded about a connector when it was asked for. */
export interface ConnectorRecord {
  /** Undefined where nobody was assigned, so that other claims decide. */
  owner?: string;
  description?: string;
  /** Somebody noted something about a connector that was not made here. */
  adopted?: boolean;
  createdBy: string;
  requestId: string;
}

/** A connector that is asked for and not there yet, or could not be made. */
export interface PendingConnector extends PendingState {
  owner: string;
  description?: string;
  type: ConnectorType;
  className: string;
  /** As it is asked for: without secrets, which are refused as literals. */
  config: Record<string, string>;
}

/** Who has a connector, there or not. */
export interface ConnectorOwnership {
  /** An entity ref. */
  owner: string;
  source: OwnerSource;
  visibility: Visibility;
}

/** A topic that a connector has to do with, on the Kafka cluster of its Connect cluster. */
export interface TopicOfConnector {
  cluster: string;
  topic: string;
  role: ConnectorTopicRole;
  /** By the worker, as against named in the configuration alone. */
  seen: boolean;
}

/** What a connector is, as last read. */
export interface ConnectorIdentity extends ConnectorTarget {
  type: ConnectorType;
  className: string;
  state?: ConnectorState;
}

/** A connector that has to do with a topic, with what decides who sees it. */
export interface ConnectorOfTopic extends ConnectorIdentity, TopicOfConnector {
  owner: string;
  visibility: Visibility;
}

/**
 * What the connector kind asks of the inventory. Reads come from the database;
 * only `refresh` asks a worker.
 */
export interface ConnectorInventory {
  /** What was recorded about a connector, if anything. */
  record(target: ConnectorTarget): Promise<ConnectorRecord | undefined>;

  /** Records owner and description; an equal record is left as it is. */
  saveRecord(target: ConnectorTarget, record: ConnectorRecord): Promise<void>;

  /** Takes a record away with its connector. */
  forgetRecord(target: ConnectorTarget): Promise<void>;

  /** Who has a connector by what is known now. */
  ownership(target: ConnectorTarget): Promise<ConnectorOwnership>;

  /** What a connector is as last read; undefined where there is none. */
  identity(target: ConnectorTarget): Promise<ConnectorIdentity | undefined>;

  /** Its topics as last read, by name, whoever may see them. */
  topics(target: ConnectorTarget): Promise<TopicOfConnector[]>;

  /** All connectors that are there of these topics, whoever may see them. */
  using(topics: readonly TopicTarget[]): Promise<ConnectorOfTopic[]>;

  /** Shows a connector in lists before it is there. */
  showPending(
    target: ConnectorTarget,
    pending: PendingConnector,
  ): Promise<void>;

  /** Takes a connector that never came to be out of the lists. */
  hidePending(target: ConnectorTarget): Promise<void>;

  /** Reads one connector from its Connect cluster now and tells the catalog. */
  refresh(target: ConnectorTarget): Promise<void>;
}
