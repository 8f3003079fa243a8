// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setTimeout as delay } from 'node:timers/promises';
import { KafkaConfig } from 'kafkajs';
import { withKafkaAdmin } from './kafkaClient';

const LIMIT_MS = 120_000;
const POLL_MS = 100;

/**
 * Waits until the cluster serves consumer groups. A new cluster makes the topic
 * that holds their offsets when the first group asks, and refuses groups until
 * that topic is loaded: the first consumer would fail instead of wait.
 */
export async function awaitGroupCoordinator(
  config: Pick<KafkaConfig, 'brokers' | 'sasl'>,
): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      await withKafkaAdmin(config, admin =>
        admin.fetchOffsets({ groupId: 'sluice-local-stack' }),
      );
      return;
    } catch (error) {
      if (Date.now() > deadline) {
        throw new Error(
          `The brokers ${
            config.brokers
          } answer, but serve no consumer groups after ${
            LIMIT_MS / 1000
          } s: ${error}`,
        );
      }
      await delay(POLL_MS);
    }
  }
}
