// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { AccessCheck } from '@sluice/plugin-event-streaming-node';
import { Clusters } from '../../clusters/Clusters';
import { ClusterReading } from '../reading/ClusterReading';
import { ClusterChecks, StoredClusterFacts } from '../StoredClusterFacts';
import { DeadRows } from '../stores/DeadRows';
import { SourceStore, StoredSource } from '../stores/SourceStore';
import { checkCluster } from './checkCluster';
import { ClusterReader } from './ClusterReader';
import { PassResult, ReadingWriter } from './ReadingWriter';

/** What changes rarely is asked for again after so long. */
const CHECK_INTERVAL_MS = 10 * 60_000;

/** Everything a `ClusterCollector` is made of. */
export interface ClusterCollectorOptions {
  clusters: Pick<Clusters, 'admin'>;
  /** For clusters with few topics. */
  reader: ClusterReader;
  /** For clusters with many topics; undefined where no worker can be used. */
  worker?: ClusterReader;
  /** From this many topics on, the worker reads. */
  workerThreshold: number;
  sources: SourceStore<StoredClusterFacts>;
  writer: ReadingWriter;
  deadRows: DeadRows;
  logger: LoggerService;
}

/**
 * Reads clusters and writes what it found. A pass is whole or nothing: one that
 * fails leaves the inventory as it was, with the time and the reason.
 */
export class ClusterCollector {
  readonly #options: ClusterCollectorOptions;
  #closed = false;
  readonly #passes = new Map<string, Promise<PassResult | undefined>>();

  static create(options: ClusterCollectorOptions): ClusterCollector {
    return new ClusterCollector(options);
  }

  private constructor(options: ClusterCollectorOptions) {
    this.#options = options;
  }

  /**
   * Reads a cluster now, or waits for the pass that is under way. Answers
   * undefined when the cluster could not be read.
   */
  collect(cluster: string): Promise<PassResult | undefined> {
    const running = this.#passes.get(cluster);
    if (running) {
      return running;
    }
    const pass = this.#collect(cluster).finally(() =>
      this.#passes.delete(cluster),
    );
    this.#passes.set(cluster, pass);
    return pass;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([
      this.#options.reader.close(),
      this.#options.worker?.close(),
    ]);
  }

  async #collect(cluster: string): Promise<PassResult | undefined> {
    const { sources, writer, deadRows } = this.#options;
    const before = await sources.get(cluster);
    let found;
    try {
      found = await this.#read(cluster, before);
    } catch (error) {
      // A portal that stops says nothing about the cluster.
      if (!this.#closed) {
        await this.#failed(cluster, before, toError(error).message);
      }
      return undefined;
    }
    const result = await writer.write(cluster, found.reading, found.checks);
    await deadRows.left(result.written);
    if (before?.state !== 'up') {
      this.#options.logger.info(
        `Cluster '${cluster}' is read: ${result.topics} topics`,
      );
    }
    return result;
  }

  async #read(
    cluster: string,
    before: StoredSource<StoredClusterFacts> | undefined,
  ): Promise<{ reading: ClusterReading; checks?: ClusterChecks }> {
    const { clusters, reader, worker, workerThreshold } = this.#options;
    const admin = clusters.admin(cluster);
    const size = before?.facts?.topics ?? (await admin.listTopics()).length;
    const isLarge = worker !== undefined && size >= workerThreshold;
    const reading = await (isLarge ? worker : reader).read(cluster);
    if (reading.topics.length === 0 && size > 0) {
      assertMaySeeTopics(cluster, await admin.checkAccess());
    }
    const checks = await this.#checks(cluster, before?.facts?.checks);
    return { reading, checks };
  }

  /** A cluster that was read whole is not down because a check failed. */
  async #checks(
    cluster: string,
    known: ClusterChecks | undefined,
  ): Promise<ClusterChecks | undefined> {
    if (known && Date.now() - known.at < CHECK_INTERVAL_MS) {
      return known;
    }
    const { clusters, logger } = this.#options;
    try {
      return await checkCluster(clusters.admin(cluster));
    } catch (error) {
      logger.warn(
        `What cluster '${cluster}' can do could not be asked: ${
          toError(error).message
        }`,
      );
      return known;
    }
  }

  async #failed(
    cluster: string,
    before: StoredSource<StoredClusterFacts> | undefined,
    reason: string,
  ): Promise<void> {
    const { sources, logger } = this.#options;
    const level = before?.state === 'down' ? 'debug' : 'warn';
    logger[level](`Cluster '${cluster}' could not be read: ${reason}`);
    await sources.failed(cluster, reason);
  }
}

/**
 * Kafka answers with what the connection may see. Nothing at all, where there
 * was something, can be a right that was taken away and not an empty cluster.
 */
function assertMaySeeTopics(cluster: string, access: AccessCheck[]): void {
  const denied = access.find(
    ({ operation, outcome }) =>
      operation === 'Describe' && outcome === 'denied',
  );
  if (denied) {
    throw new NotAllowedError(
      `Cluster '${cluster}' shows no topic any more, and the connection has no right to '${denied.operation}' on ${denied.resource}`,
    );
  }
}
