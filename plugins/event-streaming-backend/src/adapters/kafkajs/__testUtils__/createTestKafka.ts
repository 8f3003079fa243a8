// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { Kafka, logLevel } from 'kafkajs';
import { readKafkaClientOptions } from '../readKafkaClientOptions';

/** A kafkajs client for what the adapter does not do: writing and reading records. */
export function createTestKafka(connection: KafkaConnectionConfig): Kafka {
  return new Kafka({
    ...readKafkaClientOptions(connection),
    logLevel: logLevel.NOTHING,
  });
}
