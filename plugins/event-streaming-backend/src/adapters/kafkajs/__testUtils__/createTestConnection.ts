// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';
import { KafkaConnection } from '../connection/KafkaConnection';
import { createKafkajsCluster } from '../connection/kafkajsInternals';
import { readBrokerAddress } from '../readBrokerAddress';
import { createTestKafka } from './createTestKafka';

/** A connection below the port, for single requests. */
export function createTestConnection(
  options: KafkaConnectionConfig,
): KafkaConnection {
  return KafkaConnection.create({
    cluster: createKafkajsCluster(createTestKafka(options)),
    bootstrap: options.bootstrapServers.map(readBrokerAddress),
  });
}
