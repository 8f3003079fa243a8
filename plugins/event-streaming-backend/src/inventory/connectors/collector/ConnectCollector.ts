// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ConnectCluster,
  ConnectorDescription,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusters } from '../../../connects/ConnectClusters';
import { recentChecks } from '../../collector/recentChecks';
import { SourcePasses } from '../../collector/SourcePasses';
import { SourceStore, StoredSource } from '../../stores/SourceStore';
import { ConnectorStore } from '../stores/ConnectorStore';
import {
  ConnectPass,
  ConnectReading,
  ConnectorWriter,
} from './ConnectorWriter';
import { readActiveTopics } from './readActiveTopics';
import { ConnectChecks, StoredConnectFacts } from './StoredConnectFacts';

/** Characters of a name: no longer one has a target. */
const MOST_NAME_CHARACTERS = 512;

/** Everything a `ConnectCollector` is made of. */
export interface ConnectCollectorOptions {
  connects: Pick<ConnectClusters, 'client'>;
  connectors: Pick<ConnectorStore, 'previous'>;
  connectSources: SourceStore<StoredConnectFacts>;
  connectorWriter: ConnectorWriter;
  logger: LoggerService;
}

type Stored = StoredSource<StoredConnectFacts> | undefined;

/** Reads Connect clusters and writes what it found. */
export class ConnectCollector {
  readonly #options: ConnectCollectorOptions;
  readonly #passes: SourcePasses<
    StoredConnectFacts,
    ConnectReading,
    ConnectPass
  >;

  static create(options: ConnectCollectorOptions): ConnectCollector {
    return new ConnectCollector(options);
  }

  private constructor(options: ConnectCollectorOptions) {
    const { connectSources, connectorWriter, logger } = options;
    this.#options = options;
    this.#passes = SourcePasses.create({
      title: 'Connect cluster',
      sources: connectSources,
      read: (connect, before: Stored) => this.#read(connect, before),
      write: (connect, reading) => connectorWriter.write(connect, reading),
      foundBy: ({ connectors }) => `${connectors} connectors`,
      logger,
    });
  }

  collect(connect: string): Promise<ConnectPass | undefined> {
    return this.#passes.collect(connect);
  }

  /** The clients are closed by whoever made them, which ends a pass. */
  close(): void {
    this.#passes.close();
  }

  async #read(connect: string, before: Stored): Promise<ConnectReading> {
    const { connects, connectors, logger } = this.#options;
    const client = connects.client(connect);
    const startedAt = Date.now();
    const [listed, previous, checks] = await Promise.all([
      client.listConnectors(),
      connectors.previous(connect),
      this.#checks(connect, client, before?.facts?.checks),
    ]);
    const readings = listed.filter(each => this.#isStorable(connect, each));
    const active = await readActiveTopics(client, {
      ...{ connect, readings, previous, logger },
      cursor: before?.facts?.topicCursor,
    });
    return {
      startedAt,
      previous,
      connectors: readings,
      activeTopics: active.of,
      facts: {
        connectors: readings.length,
        topicCursor: active.cursor,
        checks,
      },
    };
  }

  #isStorable(connect: string, { name }: ConnectorDescription): boolean {
    const isStorable =
      name.length > 0 &&
      name.length <= MOST_NAME_CHARACTERS &&
      !name.includes('\0');
    if (!isStorable) {
      this.#options.logger.warn(
        `A connector of Connect cluster '${connect}' is left out of the inventory because its name cannot be stored: ${JSON.stringify(
          name.slice(0, 100),
        )}`,
      );
    }
    return isStorable;
  }

  #checks(
    connect: string,
    client: ConnectCluster,
    known: ConnectChecks | undefined,
  ): Promise<ConnectChecks | undefined> {
    return recentChecks(known, {
      what: `What Connect cluster '${connect}' has installed`,
      ask: async () => {
        const [description, plugins] = await Promise.all([
          client.describe(),
          client.listPlugins(),
        ]);
        return { at: Date.now(), description, plugins };
      },
      logger: this.#options.logger,
    });
  }
}
