// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorTarget,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { SourceStore } from '../stores/SourceStore';
import { ConnectorContexts } from './ConnectorContexts';
import {
  ConnectorIdentity,
  ConnectorInventory,
  ConnectorOfTopic,
  ConnectorOwnership,
  ConnectorRecord,
  PendingConnector,
  TopicOfConnector,
} from './ConnectorInventory';
import { ConnectorRefresh } from './ConnectorRefresh';
import { connectorOwnershipOf } from './rows/connectorOwnershipOf';
import { pendingConnectorRowOf } from './rows/pendingConnectorRowOf';
import { ConnectorRecordStore } from './stores/ConnectorRecordStore';
import { ConnectorStore } from './stores/ConnectorStore';
import { ConnectorTopics } from './stores/ConnectorTopics';

/** Everything a `DatabaseConnectorInventory` is made of. */
export interface DatabaseConnectorInventoryOptions {
  connectors: ConnectorStore;
  connectorRecords: ConnectorRecordStore;
  connectorTopics: Pick<ConnectorTopics, 'using'>;
  connectorContexts: ConnectorContexts;
  connectSources: Pick<SourceStore<unknown>, 'touched'>;
  connectorRefresh: ConnectorRefresh;
}

/** What the connector kind sees of the inventory. */
export class DatabaseConnectorInventory implements ConnectorInventory {
  readonly #options: DatabaseConnectorInventoryOptions;

  static create(
    options: DatabaseConnectorInventoryOptions,
  ): ConnectorInventory {
    return new DatabaseConnectorInventory(options);
  }

  private constructor(options: DatabaseConnectorInventoryOptions) {
    this.#options = options;
  }

  record(target: ConnectorTarget): Promise<ConnectorRecord | undefined> {
    return this.#options.connectorRecords.get(target);
  }

  saveRecord(target: ConnectorTarget, record: ConnectorRecord): Promise<void> {
    return this.#options.connectorRecords.save(target, record);
  }

  forgetRecord(target: ConnectorTarget): Promise<void> {
    return this.#options.connectorRecords.remove(target);
  }

  async ownership(target: ConnectorTarget): Promise<ConnectorOwnership> {
    const { context, of } = await this.#insight(target);
    const { owner, owner_source, visibility } = connectorOwnershipOf(
      context,
      target.connector,
      of(target.connector),
    );
    return { owner, source: owner_source, visibility };
  }

  async identity({
    connect,
    connector,
  }: ConnectorTarget): Promise<ConnectorIdentity | undefined> {
    const row = await this.#options.connectors.get({ connect, connector });
    return row?.present
      ? {
          ...{ connect, connector },
          type: row.type,
          className: row.class_name,
          state: row.state ?? undefined,
        }
      : undefined;
  }

  async topics(target: ConnectorTarget): Promise<TopicOfConnector[]> {
    const rows = await this.#options.connectors.topics(target);
    return rows.map(({ cluster, topic, role, seen }) => ({
      ...{ cluster, topic, role, seen },
    }));
  }

  using(topics: readonly TopicTarget[]): Promise<ConnectorOfTopic[]> {
    return this.#options.connectorTopics.using(topics);
  }

  async showPending(
    target: ConnectorTarget,
    pending: PendingConnector,
  ): Promise<void> {
    const { connectors, connectSources } = this.#options;
    const { context } = await this.#insight(target);
    await connectors.savePending(
      pendingConnectorRowOf(context, target, pending),
    );
    await connectSources.touched(target.connect);
  }

  async hidePending(target: ConnectorTarget): Promise<void> {
    await this.#options.connectors.removePending(target);
    await this.#options.connectSources.touched(target.connect);
  }

  async refresh(target: ConnectorTarget): Promise<void> {
    await this.#options.connectorRefresh.refresh(target);
  }

  #insight(target: ConnectorTarget) {
    const { connectorContexts } = this.#options;
    return connectorContexts.forConnector(target, [], Date.now());
  }
}
