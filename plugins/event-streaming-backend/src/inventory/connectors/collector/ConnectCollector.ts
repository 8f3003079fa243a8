// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  ConnectCluster,
  ConnectorDescription,
} from '@sluice/plugin-event-streaming-node';
import { ConnectClusters } from '../../../connects/ConnectClusters';
import { SourceStore, StoredSource } from '../../stores/SourceStore';
import { ConnectorStore } from '../stores/ConnectorStore';
import {
  ConnectPass,
  ConnectReading,
  ConnectorWriter,
} from './ConnectorWriter';
import { readActiveTopics } from './readActiveTopics';
import { ConnectChecks, StoredConnectFacts } from './StoredConnectFacts';

/** What changes rarely is asked for again after so long. */
const CHECK_INTERVAL_MS = 10 * 60_000;
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

/**
 * Reads Connect clusters and writes what it found. A pass is whole or nothing:
 * one that fails leaves the inventory as it was, with the time and the reason.
 */
export class ConnectCollector {
  readonly #options: ConnectCollectorOptions;
  readonly #passes = new Map<string, Promise<ConnectPass | undefined>>();
  #closed = false;

  static create(options: ConnectCollectorOptions): ConnectCollector {
    return new ConnectCollector(options);
  }

  private constructor(options: ConnectCollectorOptions) {
    this.#options = options;
  }

  /**
   * Reads a Connect cluster now, or waits for the pass that is under way.
   * Answers undefined when no worker could be read.
   */
  collect(connect: string): Promise<ConnectPass | undefined> {
    const running = this.#passes.get(connect);
    if (running) {
      return running;
    }
    const pass = this.#collect(connect).finally(() =>
      this.#passes.delete(connect),
    );
    this.#passes.set(connect, pass);
    return pass;
  }

  /** The clients are closed by whoever made them, which ends a pass. */
  close(): void {
    this.#closed = true;
  }

  async #collect(connect: string): Promise<ConnectPass | undefined> {
    const { connectSources, connectorWriter, logger } = this.#options;
    const before = await connectSources.get(connect);
    let reading;
    try {
      reading = await this.#read(connect, before);
    } catch (error) {
      // A portal that stops says nothing about the Connect cluster.
      if (!this.#closed) {
        await this.#failed(connect, before, toError(error).message);
      }
      return undefined;
    }
    const result = await connectorWriter.write(connect, reading);
    if (before?.state !== 'up') {
      logger.info(
        `Connect cluster '${connect}' is read: ${result.connectors} connectors`,
      );
    }
    return result;
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

  /** A Connect cluster that was read whole is not down because a check failed. */
  async #checks(
    connect: string,
    client: ConnectCluster,
    known: ConnectChecks | undefined,
  ): Promise<ConnectChecks | undefined> {
    if (known && Date.now() - known.at < CHECK_INTERVAL_MS) {
      return known;
    }
    try {
      const [description, plugins] = await Promise.all([
        client.describe(),
        client.listPlugins(),
      ]);
      return { at: Date.now(), description, plugins };
    } catch (error) {
      this.#options.logger.warn(
        `What Connect cluster '${connect}' has installed could not be asked: ${
          toError(error).message
        }`,
      );
      return known;
    }
  }

  async #failed(
    connect: string,
    before: Stored,
    reason: string,
  ): Promise<void> {
    const { connectSources, logger } = this.#options;
    const level = before?.state === 'down' ? 'debug' : 'warn';
    logger[level](`Connect cluster '${connect}' could not be read: ${reason}`);
    await connectSources.failed(connect, reason);
  }
}
