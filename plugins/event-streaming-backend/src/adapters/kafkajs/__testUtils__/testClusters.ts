// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout, StackUser } from '@sluice/local-stack';
import { KafkaConnectionConfig } from '@sluice/plugin-event-streaming-node';

/** How to reach the open cluster of the test stack. */
export function devConnection(layout: StackLayout): KafkaConnectionConfig {
  return { bootstrapServers: layout.kafkaDev.brokers };
}

/** How to reach the secured cluster of the test stack as `user`. */
export function prodConnection(
  layout: StackLayout,
  user: StackUser,
): KafkaConnectionConfig {
  return {
    bootstrapServers: layout.kafkaProd.brokers,
    sasl: { mechanism: layout.kafkaProd.saslMechanism, ...user },
  };
}
