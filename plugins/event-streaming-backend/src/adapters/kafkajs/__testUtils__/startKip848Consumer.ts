// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { SuiteConsumer } from '@sluice/plugin-event-streaming-node/testUtils';
import { KafkaConnection } from '../connection/KafkaConnection';
import { assertOutcome } from '../errors/KafkaProtocolError';
import { findCoordinatorRequest } from '../wire/findCoordinatorRequest';
import {
  Assignment,
  consumerGroupHeartbeatRequest,
} from './consumerGroupHeartbeatRequest';
import { createTestConnection } from './createTestConnection';
import { offsetCommitRequest } from './offsetCommitRequest';
import { latestOffset } from './latestOffset';

const LEAVE = -1;
const PAUSE_MS = 50;

/**
 * A member of a group of the protocol of KIP-848, which kafkajs does not speak:
 * it joins, takes what it is assigned, and commits the end of the topic.
 */
export async function startKip848Consumer(
  options: KafkaConnectionConfig,
  { group, topic }: SuiteConsumer,
): Promise<{ stop: () => Promise<void> }> {
  const connection = createTestConnection(options);
  const coordinator = await findCoordinator(connection, group);
  const memberId = randomUUID();
  const beat = async (epoch: number, owned: Assignment) => {
    const answer = await connection.send(
      consumerGroupHeartbeatRequest({ group, memberId, epoch, topic, owned }),
      coordinator,
    );
    assertOutcome(answer);
    return answer;
  };

  const joined = await beat(0, []);
  let { epoch, assignment } = joined;
  while (!assignment?.length) {
    await pause();
    ({ epoch, assignment } = await beat(epoch, []));
  }
  const owned = assignment;
  ({ epoch } = await beat(epoch, owned)); // tells that the partitions are taken
  await connection.send(
    offsetCommitRequest({
      group,
      memberId,
      epoch,
      topic,
      offset: await latestOffset(connection, topic),
    }),
    coordinator,
  );
  const timer = setInterval(() => {
    void beat(epoch, owned).then(answer => {
      epoch = answer.epoch;
    });
  }, joined.intervalMs);

  let stopped: Promise<void> | undefined;
  const leave = async () => {
    clearInterval(timer);
    await beat(LEAVE, []);
    connection.close();
  };
  return {
    stop: () => {
      stopped ??= leave();
      return stopped;
    },
  };
}

/** A new cluster makes the topic of committed offsets first, which takes a moment. */
async function findCoordinator(
  connection: KafkaConnection,
  group: string,
): Promise<number> {
  for (;;) {
    const [found] = await connection.send(
      findCoordinatorRequest([group]),
      'any',
    );
    if (found.errorCode === 0) {
      return found.broker;
    }
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, PAUSE_MS);
  });
}
