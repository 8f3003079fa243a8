// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, Message } from 'kafkajs';
import { createEvent } from './createEvent';
import { EventEncoder } from './EventEncoder';
import { eventsIn } from './pace';
import { Publisher } from './trafficPlan';

/** Several events a batch cost the brokers and this process far less. */
const BATCH_MS = 2_000;

/**
 * Writes events until the signal ends it; rejects when the cluster does not take
 * them, or they have no schema.
 */
export async function runPublisher(
  publisher: Publisher,
  { kafka, encoder }: { kafka: Kafka; encoder: EventEncoder },
  signal: AbortSignal,
): Promise<void> {
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  await producer.connect();
  try {
    let fromMs = Date.now();
    while (!signal.aborted) {
      await delay(BATCH_MS, undefined, { signal });
      const toMs = Date.now();
      const count = eventsIn({ perSecond: publisher.perSecond, fromMs, toMs });
      fromMs = toMs;
      if (count > 0) {
        await producer.send({
          topic: publisher.topic,
          acks: -1,
          compression: publisher.compression,
          messages: await Promise.all(
            Array.from({ length: count }, () => messageOf(publisher, encoder)),
          ),
        });
      }
    }
  } finally {
    await producer.disconnect();
  }
}

async function messageOf(
  publisher: Publisher,
  encoder: EventEncoder,
): Promise<Message> {
  const { topic, format } = publisher;
  const event = createEvent(publisher);
  const value = format
    ? await encoder.encode(topic, format, event)
    : JSON.stringify(event);
  return { key: event.tenant, value };
}
