// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorTarget } from '@sluice/plugin-event-streaming-common';
import {
  ConnectorIdentity,
  ConnectorInventory,
  ConnectorOfTopic,
  ConnectorOwnership,
  ConnectorRecord,
  PendingConnector,
  TopicOfConnector,
} from '../inventory/connectors/ConnectorInventory';

/** What the connector kind asks of the inventory, without a database. */
export class InMemoryConnectorInventory implements ConnectorInventory {
  readonly records = new Map<string, ConnectorRecord>();
  readonly pending = new Map<string, PendingConnector>();
  readonly refreshed: ConnectorTarget[] = [];
  /** The topics of every connector. */
  used: TopicOfConnector[] = [];
  /** The connectors of every topic. */
  users: ConnectorOfTopic[] = [];
  /** Whom a connector belongs to that nobody was assigned to. */
  fallback: ConnectorOwnership = {
    owner: 'group:default/billing',
    source: 'prefix',
    visibility: 'all',
  };

  async record(target: ConnectorTarget) {
    return this.records.get(keyOf(target));
  }

  async saveRecord(target: ConnectorTarget, record: ConnectorRecord) {
    this.records.set(keyOf(target), record);
  }

  async forgetRecord(target: ConnectorTarget) {
    this.records.delete(keyOf(target));
  }

  async ownership(target: ConnectorTarget): Promise<ConnectorOwnership> {
    const assigned = this.records.get(keyOf(target))?.owner;
    return assigned
      ? { ...this.fallback, owner: assigned, source: 'assignment' }
      : this.fallback;
  }

  async identity(): Promise<ConnectorIdentity | undefined> {
    return undefined;
  }

  async topics() {
    return this.used;
  }

  async using(): Promise<ConnectorOfTopic[]> {
    return this.users;
  }

  async showPending(target: ConnectorTarget, pending: PendingConnector) {
    this.pending.set(keyOf(target), pending);
  }

  async hidePending(target: ConnectorTarget) {
    this.pending.delete(keyOf(target));
  }

  async refresh(target: ConnectorTarget) {
    this.refreshed.push(target);
  }
}

function keyOf({ connect, connector }: ConnectorTarget): string {
  return JSON.stringify([connect, connector]);
}
