// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ComputedConnector } from '../rows/computeConnectorRow';
import {
  ConnectorRow,
  ConnectorTopicRow,
  PreviousConnector,
} from '../rows/ConnectorRow';

/** Rows of `connectors` and `connector_topics`. */
export interface ConnectorStore {
  /** The row of a connector, if there is one. */
  get(target: ConnectorTarget): Promise<ConnectorRow | undefined>;

  /** Its topics as last read, by name. */
  topics(target: ConnectorTarget): Promise<ConnectorTopicRow[]>;

  /** The topics of all connectors of a Connect cluster, by connector. */
  topicsOf(connect: string): Promise<Map<string, ConnectorTopicRow[]>>;

  /** What the last pass left of a Connect cluster, by name, or of some of it. */
  previous(
    connect: string,
    names?: string[],
  ): Promise<Map<string, PreviousConnector>>;

  /**
   * Writes rows that differ from what is there, with their topics. A row that
   * was read later than the given one stays.
   */
  save(connectors: ComputedConnector[]): Promise<void>;

  /** Writes the row of a connector that is not there; one that is there stays. */
  savePending(connector: ComputedConnector): Promise<void>;

  /** Rows of connectors of a Connect cluster that are asked for, or could not be made. */
  pending(connect: string): Promise<ConnectorRow[]>;

  /**
   * Removes the row of a connector that is asked for and not there; with a time, only
   * one that was last written then.
   */
  removePending(target: ConnectorTarget, observedAt?: number): Promise<void>;

  /** Marks connectors as no longer there; rows that were read later stay. */
  markMissing(connect: string, names: string[], now: number): Promise<void>;

  /** Removes rows; those that were read later stay. */
  remove(connect: string, names: string[], now: number): Promise<void>;
}
