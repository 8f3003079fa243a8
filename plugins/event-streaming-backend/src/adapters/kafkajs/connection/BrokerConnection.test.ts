// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { listGroupsRequest } from '../wire/listGroupsRequest';
import { BrokerConnection } from './BrokerConnection';
import { KafkajsBroker, KafkajsCluster } from './kafkajsInternals';

class PlayedBroker implements KafkajsBroker {
  versions = { 16: { minVersion: 0, maxVersion: 2 } };
  socketOpen = false;
  destroyed: string[] = [];
  connect = jest.fn(async () => {
    this.socketOpen = true;
  });
  disconnect = jest.fn(async () => undefined);
  answer: () => Promise<unknown> = async () => ({ errorCode: 0, groups: [] });
  connectionPool = {
    pool: [
      {
        requestQueue: {
          pending: [],
          throttledUntil: -1,
          throttleCheckTimeoutId: null,
          checkPendingRequests: () => undefined,
          scheduleCheckPendingRequests: () => undefined,
        },
        socket: {
          destroy: (error: Error) => {
            this.socketOpen = false;
            this.destroyed.push(error.message);
          },
        },
      },
    ],
    isConnected: () => this.socketOpen,
    send: () => this.answer(),
  };

  /** What kafkajs says while the sign-in has to be renewed. */
  isConnected() {
    return false;
  }
}

/** kafkajs with brokers that the test plays: it decides how each call ends. */
class PlayedCluster {
  readonly brokers: PlayedBroker[] = [];
  /** Sees each broker before it is connected. */
  onMade: (broker: PlayedBroker) => void = () => undefined;

  toKafkajs(): KafkajsCluster {
    return {
      rootLogger: undefined,
      connectionPoolBuilder: {
        build: async () => {
          const broker = new PlayedBroker();
          this.brokers.push(broker);
          this.onMade(broker);
          return broker.connectionPool;
        },
      },
      brokerPool: {
        createBroker: () => this.brokers[this.brokers.length - 1],
      },
    };
  }
}

const failure = (name: string) => Object.assign(new Error('lost'), { name });

describe('BrokerConnection', () => {
  let cluster: PlayedCluster;
  let connection: BrokerConnection;
  let requests: string[];

  beforeEach(() => {
    cluster = new PlayedCluster();
    requests = [];
    connection = BrokerConnection.create({
      cluster: cluster.toKafkajs(),
      address: { host: 'kafka-1', port: 9092 },
      onRequest: (apiName, broker) => requests.push(`${apiName} ${broker}`),
    });
  });

  it('connects at the first request, once for all callers', async () => {
    expect(cluster.brokers).toHaveLength(0);

    await Promise.all([
      connection.send(listGroupsRequest()),
      connection.send(listGroupsRequest()),
    ]);
    await connection.send(listGroupsRequest());

    expect(cluster.brokers).toHaveLength(1);
    expect(cluster.brokers[0].connect).toHaveBeenCalledTimes(1);
    expect(requests).toEqual(new Array(3).fill('ListGroups kafka-1:9092'));
  });

  it('keeps its socket while the sign-in has to be renewed', async () => {
    await connection.send(listGroupsRequest());
    await connection.send(listGroupsRequest());

    expect(cluster.brokers).toHaveLength(1);
  });

  it('drops the socket after a time-out and connects anew', async () => {
    await connection.send(listGroupsRequest());
    const [first] = cluster.brokers;
    first.answer = async () => {
      throw failure('KafkaJSRequestTimeoutError');
    };

    await expect(connection.send(listGroupsRequest())).rejects.toMatchObject({
      name: 'BrokerUnreachableError',
      sent: true,
    });
    await connection.send(listGroupsRequest());

    expect(first.destroyed).toHaveLength(1);
    expect(cluster.brokers).toHaveLength(2);
  });

  it('says that nothing was sent when it could not connect', async () => {
    cluster.onMade = broker =>
      broker.connect.mockRejectedValue(failure('KafkaJSConnectionError'));

    await expect(connection.send(listGroupsRequest())).rejects.toMatchObject({
      name: 'BrokerUnreachableError',
      sent: false,
    });
    expect(requests).toEqual([]);
    expect(cluster.brokers[0].destroyed).toHaveLength(1);
  });

  it('leaves no socket behind when it is dropped while it connects', async () => {
    cluster.onMade = broker =>
      broker.connect.mockImplementation(async () => {
        connection.drop('The broker is not in the cluster');
        broker.socketOpen = true;
      });

    await expect(connection.send(listGroupsRequest())).rejects.toMatchObject({
      name: 'BrokerUnreachableError',
      sent: false,
    });
    expect(cluster.brokers[0].socketOpen).toBe(false);
  });

  it('keeps the connection when an answer is an error of Kafka', async () => {
    await connection.send(listGroupsRequest());
    cluster.brokers[0].answer = async () => {
      throw new RangeError('too short');
    };

    await expect(connection.send(listGroupsRequest())).rejects.toThrow(
      'too short',
    );
    expect(cluster.brokers[0].destroyed).toEqual([]);
  });
});
