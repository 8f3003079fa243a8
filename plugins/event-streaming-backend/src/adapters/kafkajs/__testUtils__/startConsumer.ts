// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { SuiteConsumer } from '@sluice/plugin-event-streaming-node/testUtils';
import { createTestKafka } from './createTestKafka';
import { startKip848Consumer } from './startKip848Consumer';

/** A consumer of the protocol, once it has committed. */
export function startConsumer(
  connection: KafkaConnectionConfig,
  consumer: SuiteConsumer,
): Promise<{ stop: () => Promise<void> }> {
  return consumer.protocol === 'consumer'
    ? startKip848Consumer(connection, consumer)
    : startClassicConsumer(connection, consumer);
}

async function startClassicConsumer(
  connection: KafkaConnectionConfig,
  { group, topic }: SuiteConsumer,
): Promise<{ stop: () => Promise<void> }> {
  const consumer = createTestKafka(connection).consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100, // leaving waits for the answer to the last fetch
  });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const committed = new Promise<void>(resolve => {
    consumer.on(consumer.events.COMMIT_OFFSETS, () => resolve());
  });
  await consumer.run({
    autoCommitThreshold: 1,
    eachMessage: async () => undefined,
  });
  await committed;
  let stopped: Promise<void> | undefined;
  return {
    stop: () => {
      stopped ??= consumer.disconnect();
      return stopped;
    },
  };
}
