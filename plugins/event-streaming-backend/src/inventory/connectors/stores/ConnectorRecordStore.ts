// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import { ConnectorRecord } from '../ConnectorInventory';

/** A record with the time when it was made. */
export interface StoredConnectorRecord extends ConnectorRecord {
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** What people said about connectors. */
export interface ConnectorRecordStore {
  get(target: ConnectorTarget): Promise<StoredConnectorRecord | undefined>;

  /** All records of a Connect cluster, by the connector's name. */
  ofConnect(connect: string): Promise<Map<string, StoredConnectorRecord>>;

  /** Keeps the time of an older record of the same connector. */
  save(target: ConnectorTarget, record: ConnectorRecord): Promise<void>;

  remove(target: ConnectorTarget): Promise<void>;
}
