// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { once } from 'node:events';
import { Consumer, ConsumerConfig, Kafka } from 'kafkajs';
import { readSlowly } from './readSlowly';
import { Reader } from './trafficPlan';

const SETTINGS: Omit<ConsumerConfig, 'groupId'> = {
  allowAutoTopicCreation: false,
  // Long waits for a fair amount of bytes: a fetch every few seconds is enough here.
  maxWaitTimeInMs: 3_000,
  minBytes: 4_096,
  maxBytesPerPartition: 65_536,
  sessionTimeout: 30_000,
  heartbeatInterval: 8_000,
  // Whoever runs the reader starts it anew, whatever the reason.
  retry: { restartOnFailure: async () => false },
};

/** Reads and commits until the signal ends it; rejects when the group cannot go on. */
export async function runReader(
  reader: Reader,
  kafka: Kafka,
  signal: AbortSignal,
): Promise<void> {
  const consumer = kafka.consumer({ ...SETTINGS, groupId: reader.group });
  const crashed = untilCrash(consumer);
  try {
    await consumer.connect();
    await consumer.subscribe({ topic: reader.topic, fromBeginning: true });
    await consumer.run({
      autoCommitInterval: 5_000,
      ...(reader.slow
        ? { eachBatch: readSlowly(reader.slow, signal) }
        : { eachMessage: async () => undefined }),
    });
    await Promise.race([crashed, untilAborted(signal)]);
  } finally {
    await consumer.disconnect();
  }
}

function untilCrash(consumer: Consumer): Promise<never> {
  const crashed = new Promise<never>((_, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
  });
  // It may happen before anybody waits for it; the one who waits still gets it.
  crashed.catch(() => undefined);
  return crashed;
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) {
    await once(signal, 'abort');
  }
}
