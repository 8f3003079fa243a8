// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Kafka, logLevel } from 'kafkajs';
import { createKafkajsCluster } from './kafkajsInternals';

describe('createKafkajsCluster', () => {
  it('finds in this version of kafkajs all that the adapter uses', async () => {
    const cluster = createKafkajsCluster(
      new Kafka({ brokers: ['127.0.0.1:1'], logLevel: logLevel.NOTHING }),
    );

    const connectionPool = await cluster.connectionPoolBuilder.build({
      host: 'kafka-1',
      port: 9092,
    });
    const broker = cluster.brokerPool.createBroker({
      connectionPool,
      logger: cluster.rootLogger,
    });

    expect(broker.isConnected()).toBe(false);
    expect(broker.versions).toBeNull();
    expect(connectionPool).toMatchObject({
      host: 'kafka-1',
      port: 9092,
      send: expect.any(Function),
    });
    for (const { requestQueue } of connectionPool.pool) {
      expect(requestQueue).toMatchObject({
        pending: [],
        throttledUntil: -1,
        throttleCheckTimeoutId: null,
        checkPendingRequests: expect.any(Function),
        scheduleCheckPendingRequests: expect.any(Function),
      });
    }
  });
});
