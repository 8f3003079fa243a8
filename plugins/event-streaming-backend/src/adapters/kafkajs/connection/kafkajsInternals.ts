// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Kafka } from 'kafkajs';

/**
 * The parts of kafkajs 2.2.4 that its types do not show. kafkajs brings
 * sockets, TLS, SASL and request timeouts; what Kafka is asked is written here,
 * because its public Admin is quadratic in the number of topics and speaks no
 * newer protocol. The version is pinned; a test fails when this shape changes.
 */
export interface KafkajsProtocol {
  request: {
    apiKey: number;
    apiName: string;
    apiVersion: number;
    /** kafkajs appends `buffer` to the header that it writes itself. */
    encode: () => Promise<{ buf: Buffer; buffer: Buffer }>;
  };
  response: {
    decode: (payload: Buffer) => Promise<unknown>;
    parse: (decoded: unknown) => Promise<unknown>;
  };
  logResponseError: boolean;
}

export interface KafkajsRequestQueue {
  pending: unknown[];
  /** Milliseconds since the epoch; -1 when the broker does not throttle. */
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

export interface KafkajsSocketConnection {
  requestQueue: KafkajsRequestQueue;
  socket?: { destroy(error: Error): void };
}

export interface KafkajsConnectionPool {
  pool: KafkajsSocketConnection[];
  isConnected(): boolean;
  send(protocol: KafkajsProtocol): Promise<unknown>;
}

export interface KafkajsBroker {
  versions: Record<string, { minVersion: number; maxVersion: number }> | null;
  connectionPool: KafkajsConnectionPool;
  isConnected(): boolean;
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

export interface KafkajsCluster {
  rootLogger: unknown;
  connectionPoolBuilder: {
    build(address: {
      host: string;
      port: number;
    }): Promise<KafkajsConnectionPool>;
  };
  brokerPool: {
    createBroker(options: {
      connectionPool: KafkajsConnectionPool;
      logger: unknown;
    }): KafkajsBroker;
  };
}

const CREATE_CLUSTER = 'private:Kafka:createCluster';

/** A cluster object with the client's own TLS, SASL and time-outs; connects to nothing. */
export function createKafkajsCluster(kafka: Kafka): KafkajsCluster {
  const symbol = Object.getOwnPropertySymbols(kafka).find(
    candidate => candidate.description === CREATE_CLUSTER,
  );
  const create: unknown = symbol && Reflect.get(kafka, symbol);
  if (typeof create !== 'function') {
    throw new Error(
      `This version of kafkajs has no '${CREATE_CLUSTER}'; Sluice needs 2.2.4 exactly`,
    );
  }
  return create({ allowAutoTopicCreation: false }) as KafkajsCluster;
}
