// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomUUID } from 'node:crypto';
import { testStack } from '@sluice/local-stack';
import { CompressionTypes, Kafka, logLevel, Partitioners } from 'kafkajs';
import { registerKafkaCompressionCodecs } from './registerKafkaCompressionCodecs';

jest.setTimeout(60_000);

const CODECS = [
  ['gzip', CompressionTypes.GZIP],
  ['snappy', CompressionTypes.Snappy],
  ['lz4', CompressionTypes.LZ4],
  ['zstd', CompressionTypes.ZSTD],
] as const;
const RECORDS = 200;

describe('records compressed by kafkajs', () => {
  const run = randomUUID().slice(0, 8);
  const topicOf = (codec: string) => `compression-${run}-${codec}`;
  const kafka = new Kafka({
    brokers: testStack().layout.kafkaDev.brokers,
    logLevel: logLevel.NOTHING,
  });
  const received = new Map<string, string[]>();
  const consumer = kafka.consumer({
    groupId: `compression-${run}`,
    maxWaitTimeInMs: 100,
  });

  beforeAll(async () => {
    registerKafkaCompressionCodecs();
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({
      // The broker keeps the codec of the producer.
      topics: CODECS.map(([codec]) => ({ topic: topicOf(codec) })),
    });
    await admin.disconnect();
    await produceToAll();
    await consumeFromAll();
  });

  afterAll(async () => {
    await consumer.disconnect();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({
      topics: CODECS.map(([codec]) => topicOf(codec)),
    });
    await admin.disconnect();
  });

  it.each(CODECS.map(([codec]) => codec))(
    'are read back from a topic of %s',
    codec => {
      expect(received.get(topicOf(codec))).toEqual(valuesOf(codec));
    },
  );

  async function produceToAll(): Promise<void> {
    const producer = kafka.producer({
      idempotent: true,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    for (const [codec, compression] of CODECS) {
      await producer.send({
        topic: topicOf(codec),
        compression,
        messages: valuesOf(codec).map(value => ({ value })),
      });
    }
    await producer.disconnect();
  }

  async function consumeFromAll(): Promise<void> {
    await consumer.connect();
    await consumer.subscribe({
      topics: CODECS.map(([codec]) => topicOf(codec)),
      fromBeginning: true,
    });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) =>
        reject(payload.error),
      );
      consumer
        .run({
          eachMessage: async ({ topic, message }) => {
            const values = received.get(topic) ?? [];
            received.set(topic, values);
            values.push(String(message.value));
            const total = [...received.values()].flat().length;
            if (total === CODECS.length * RECORDS) {
              resolve();
            }
          },
        })
        .catch(reject);
    });
  }
});

function valuesOf(codec: string): string[] {
  return Array.from(
    { length: RECORDS },
    (_, index) => `record ${index} compressed by ${codec}`,
  );
}
