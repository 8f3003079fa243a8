// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AccessCheck } from '@sluice/plugin-event-streaming-node';
import { Clusters } from '../../clusters/Clusters';
import { ClusterReading } from '../reading/ClusterReading';
import { ClusterChecks, StoredClusterFacts } from '../StoredClusterFacts';
import { DeadRows } from '../stores/DeadRows';
import { SourceStore, StoredSource } from '../stores/SourceStore';
import { checkCluster } from './checkCluster';
import { ClusterReader } from './ClusterReader';
import { PassResult, ReadingWriter } from './ReadingWriter';
import { recentChecks } from './recentChecks';
import { SourcePasses } from './SourcePasses';

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

type Stored = StoredSource<StoredClusterFacts> | undefined;

interface FoundCluster {
  reading: ClusterReading;
  checks?: ClusterChecks;
}

/** Reads clusters and writes what it found. */
export class ClusterCollector {
  readonly #options: ClusterCollectorOptions;
  readonly #passes: SourcePasses<StoredClusterFacts, FoundCluster, PassResult>;

  static create(options: ClusterCollectorOptions): ClusterCollector {
    return new ClusterCollector(options);
  }

  private constructor(options: ClusterCollectorOptions) {
    const { sources, logger } = options;
    this.#options = options;
    this.#passes = SourcePasses.create({
      title: 'Cluster',
      sources,
      read: (cluster, before: Stored) => this.#read(cluster, before),
      write: (cluster, found) => this.#write(cluster, found),
      foundBy: ({ topics }) => `${topics} topics`,
      logger,
    });
  }

  collect(cluster: string): Promise<PassResult | undefined> {
    return this.#passes.collect(cluster);
  }

  async close(): Promise<void> {
    this.#passes.close();
    await Promise.all([
      this.#options.reader.close(),
      this.#options.worker?.close(),
    ]);
  }

  async #read(cluster: string, before: Stored): Promise<FoundCluster> {
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

  async #write(
    cluster: string,
    { reading, checks }: FoundCluster,
  ): Promise<PassResult> {
    const { writer, deadRows } = this.#options;
    const result = await writer.write(cluster, reading, checks);
    await deadRows.left(result.written);
    return result;
  }

  #checks(
    cluster: string,
    known: ClusterChecks | undefined,
  ): Promise<ClusterChecks | undefined> {
    const { clusters, logger } = this.#options;
    return recentChecks(known, {
      what: `What cluster '${cluster}' can do`,
      ask: () => checkCluster(clusters.admin(cluster)),
      logger,
    });
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
