// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { SuiteRecord } from '@sluice/plugin-event-streaming-node/testUtils';
import { Partitioners } from 'kafkajs';
import { createTestKafka } from './createTestKafka';

/**
 * Writes each record once and resolves when all in-sync replicas have them. Idempotent, because kafkajs sends the whole batch
 * again when one partition of a new topic has no leader yet.
 */
export async function produceRecords(
  connection: KafkaConnectionConfig,
  topic: string,
  records: SuiteRecord[],
): Promise<void> {
  const producer = createTestKafka(connection).producer({
    allowAutoTopicCreation: false,
    idempotent: true,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  try {
    await producer.send({
      topic,
      messages: records.map(({ partition, timestamp, value, key }) => ({
        partition,
        timestamp: String(timestamp),
        value: value ?? null,
        key: key ?? null,
      })),
    });
  } finally {
    await producer.disconnect();
  }
}
