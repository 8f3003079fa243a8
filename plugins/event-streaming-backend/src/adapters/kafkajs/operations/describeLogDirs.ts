// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ReplicaSize,
  TopicDescription,
} from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { KafkaSession } from '../connection/KafkaSession';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { describeLogDirsRequest } from '../wire/describeLogDirsRequest';
import { inChunks, TOPICS_PER_REQUEST } from './inChunks';

const CALL = {
  doing: 'read the sizes of topics',
  needs: `'Describe' on Cluster`,
  readOnly: true,
};

/** Sizes of all replicas (one request a broker), or of those of the named topics. */
export async function describeLogDirs(
  session: KafkaSession,
  topics?: TopicDescription[],
): Promise<ReplicaSize[]> {
  if (!topics) {
    return session.call(CALL, connection => askBrokers(connection, undefined));
  }
  return inChunks(topics, TOPICS_PER_REQUEST, chunk =>
    session.call(CALL, connection => askBrokers(connection, chunk)),
  );
}

async function askBrokers(
  connection: KafkaConnection,
  topics: TopicDescription[] | undefined,
): Promise<ReplicaSize[]> {
  const brokers = await connection.brokerIds();
  const sizes = await Promise.all(
    brokers.map(broker => askBroker(connection, broker, topics)),
  );
  return sizes.flat();
}

async function askBroker(
  connection: KafkaConnection,
  broker: number,
  topics: TopicDescription[] | undefined,
): Promise<ReplicaSize[]> {
  const own = topics?.map(topic => onBroker(topic, broker));
  const asked = own?.filter(({ partitions }) => partitions.length > 0);
  if (asked?.length === 0) {
    return [];
  }
  const answer = await connection.send(
    describeLogDirsRequest({ topics: asked }),
    broker,
  );
  assertOutcome(answer);
  return answer.dirs.flatMap(dir => {
    assertOutcome(dir);
    return dir.replicas.map(replica => ({ ...replica, broker }));
  });
}

function onBroker(topic: TopicDescription, broker: number) {
  const partitions = topic.partitions
    .filter(({ replicas }) => replicas.includes(broker))
    .map(({ partition }) => partition);
  return { name: topic.name, partitions };
}
