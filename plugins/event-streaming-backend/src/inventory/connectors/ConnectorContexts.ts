// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { EventStreamingConfig } from '../../config/EventStreamingConfig';
import { ConnectClusters } from '../../connects/ConnectClusters';
import { DeclarationStore } from '../../declarations/DeclarationStore';
import { KnownOwners } from '../KnownOwners';
import { ConnectorContext, ConnectorKnowledge } from './rows/ConnectorContext';
import { ConnectorRecord } from './ConnectorInventory';
import { ConnectorRecordStore } from './stores/ConnectorRecordStore';
import { ConnectorRequests } from './stores/ConnectorRequests';
import { ConnectorTopics } from './stores/ConnectorTopics';

/** Everything `ConnectorContexts` is made of. */
export interface ConnectorContextsOptions {
  config: Pick<EventStreamingConfig, 'prefixes' | 'fallbackOwner'>;
  connects: Pick<ConnectClusters, 'get'>;
  connectorRecords: ConnectorRecordStore;
  connectorRequests: ConnectorRequests;
  connectorTopics: Pick<ConnectorTopics, 'catalogRefs'>;
  declarations: Pick<DeclarationStore, 'connectorOwners'>;
  knownOwners: KnownOwners;
}

/** What rows are computed with besides a reading. */
export interface ConnectorInsight {
  context: ConnectorContext;
  /** What is known of a connector, there or not. */
  of(name: string): ConnectorKnowledge;
}

/** What people said about connectors. */
interface Said {
  now: number;
  /** Owners by annotation, by connector. */
  annotated: ReadonlyMap<string, string>;
  recordOf(name: string): ConnectorRecord | undefined;
}

/** Brings together configuration, records, declarations, topics and requests. */
export class ConnectorContexts {
  readonly #options: ConnectorContextsOptions;

  static create(options: ConnectorContextsOptions): ConnectorContexts {
    return new ConnectorContexts(options);
  }

  private constructor(options: ConnectorContextsOptions) {
    this.#options = options;
  }

  /**
   * For all connectors of a Connect cluster; asks the catalog which owners
   * exist. The topics are those that any of them may name.
   */
  async forPass(
    connect: string,
    topics: Iterable<string>,
    now: number,
  ): Promise<ConnectorInsight> {
    const { config, connectorRecords, declarations, knownOwners } =
      this.#options;
    const [records, annotated] = await Promise.all([
      connectorRecords.ofConnect(connect),
      declarations.connectorOwners(connect),
    ]);
    await knownOwners.ask([
      config.fallbackOwner,
      ...config.prefixes.map(({ owner }) => owner),
      ...[...records.values()].flatMap(({ owner }) => owner ?? []),
      ...annotated.values(),
    ]);
    return this.#insight(connect, topics, {
      now,
      annotated,
      recordOf: name => records.get(name),
    });
  }

  /** For one connector, from what is known already: it must be quick. */
  async forConnector(
    target: ConnectorTarget,
    topics: Iterable<string>,
    now: number,
  ): Promise<ConnectorInsight> {
    const { connectorRecords, declarations } = this.#options;
    const [record, annotated] = await Promise.all([
      connectorRecords.get(target),
      declarations.connectorOwners(target.connect),
    ]);
    return this.#insight(target.connect, topics, {
      now,
      annotated,
      recordOf: () => record,
    });
  }

  async #insight(
    connect: string,
    topics: Iterable<string>,
    { now, annotated, recordOf }: Said,
  ): Promise<ConnectorInsight> {
    const { connectorRequests, connectorTopics } = this.#options;
    const context = this.#context(connect, now);
    const [open, topicRefs] = await Promise.all([
      connectorRequests.openOf(connect),
      connectorTopics.catalogRefs(context.connect.cluster, topics),
    ]);
    return {
      context,
      of: connector => {
        const key = connectorKind.keyOf({ connect, connector });
        return {
          record: recordOf(connector),
          annotatedOwner: annotated.get(connector),
          deletedBy: open.deletedBy.get(key),
          createdBy: open.createdBy.get(key),
          topicRefs,
        };
      },
    };
  }

  #context(name: string, now: number): ConnectorContext {
    const { config, connects, knownOwners } = this.#options;
    return {
      connect: connects.get(name),
      prefixes: config.prefixes,
      fallbackOwner: config.fallbackOwner,
      ownerExists: owner => knownOwners.exists(owner),
      now,
    };
  }
}
