// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectCluster,
  ConnectConnectionConfig,
  ConnectorConfigChanges,
  ConnectorOffset,
  NewConnector,
} from '@sluice/plugin-event-streaming-node';
import { basicAuthorization } from '../http/basicAuthorization';
import { HttpConnection } from '../http/HttpConnection';
import { ConnectSession } from './connection/ConnectSession';
import { rootUrl } from './connection/rootUrl';
import { alterConfig } from './operations/alterConfig';
import { alterOffsets, resetOffsets } from './operations/changeOffsets';
import { ConnectClient } from './operations/ConnectClient';
import { createConnector } from './operations/createConnector';
import { describeCluster } from './operations/describeCluster';
import { describeConnector } from './operations/describeConnector';
import { describePlugin } from './operations/describePlugin';
import { listActiveTopics } from './operations/listActiveTopics';
import { listConnectors } from './operations/listConnectors';
import { listPlugins } from './operations/listPlugins';
import {
  deleteConnector,
  operate,
  restart,
  restartTask,
} from './operations/operate';
import { readOffsets } from './operations/readOffsets';
import { validateConfig } from './operations/validateConfig';
import { PluginSecrets } from './redaction/PluginSecrets';

const DEFAULT_REQUEST_TIMEOUT_MS = 20_000;
const REBALANCE_PATIENCE_MS = 30_000;
const MAX_BODY_BYTES = 64 * 1024 * 1024;

export interface RestConnectClusterOptions {
  /** The Connect cluster's configured name, for error texts. */
  connect: string;
  connection: ConnectConnectionConfig;
  /** The longest answer that is read. Default 64 MiB. */
  maxBodyBytes?: number;
  /** Milliseconds to bear with a cluster that rebalances. Default 30000. */
  rebalancePatienceMs?: number;
}

/** Kafka Connect over its REST API; see README.md beside this file. */
export class RestConnectCluster implements ConnectCluster {
  readonly #client: ConnectClient;

  /** Connects at the first call. */
  static create(options: RestConnectClusterOptions): RestConnectCluster {
    const { url, auth, tls, requestTimeoutMs } = options.connection;
    const timeoutMs = requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS;
    const session = ConnectSession.create({
      connect: options.connect,
      authorization: auth && basicAuthorization(auth),
      requestTimeoutMs: timeoutMs,
      rebalancePatienceMs: options.rebalancePatienceMs ?? REBALANCE_PATIENCE_MS,
      connection: HttpConnection.create({
        url: rootUrl(url),
        tls,
        requestTimeoutMs: timeoutMs,
        maxBodyBytes: options.maxBodyBytes ?? MAX_BODY_BYTES,
      }),
    });
    const secrets = PluginSecrets.create();
    return new RestConnectCluster({ session, secrets });
  }

  private constructor(client: ConnectClient) {
    this.#client = client;
  }

  describe() {
    return describeCluster(this.#client);
  }

  listConnectors() {
    return listConnectors(this.#client);
  }

  describeConnector(name: string) {
    return describeConnector(this.#client, name);
  }

  listActiveTopics(name: string) {
    return listActiveTopics(this.#client, name);
  }

  readOffsets(name: string) {
    return readOffsets(this.#client, name);
  }

  listPlugins() {
    return listPlugins(this.#client);
  }

  describePlugin(className: string) {
    return describePlugin(this.#client, className);
  }

  validateConfig(config: Record<string, string>) {
    return validateConfig(this.#client, config);
  }

  createConnector(connector: NewConnector) {
    return createConnector(this.#client, connector);
  }

  alterConfig(name: string, changes: ConnectorConfigChanges) {
    return alterConfig(this.#client, name, changes);
  }

  pause(name: string) {
    return operate(this.#client, name, 'pause');
  }

  resume(name: string) {
    return operate(this.#client, name, 'resume');
  }

  stop(name: string) {
    return operate(this.#client, name, 'stop');
  }

  restart(name: string, tasks: 'none' | 'failed' | 'all') {
    return restart(this.#client, name, tasks);
  }

  restartTask(name: string, task: number) {
    return restartTask(this.#client, name, task);
  }

  deleteConnector(name: string) {
    return deleteConnector(this.#client, name);
  }

  resetOffsets(name: string) {
    return resetOffsets(this.#client, name);
  }

  alterOffsets(name: string, offsets: ConnectorOffset[]) {
    return alterOffsets(this.#client, name, offsets);
  }

  async close(): Promise<void> {
    this.#client.session.close();
  }
}
