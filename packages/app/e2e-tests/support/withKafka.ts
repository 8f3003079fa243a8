// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Admin, Kafka, logLevel, SASLOptions } from 'kafkajs';
import { portalClient } from './portalClient';

/** As the portal itself, in the local stack. */
const SASL: Record<string, SASLOptions> = {
  prod: {
    mechanism: 'scram-sha-512',
    username: 'platform',
    password: 'platform-secret',
  },
};

/** Asks a cluster itself, past the portal. */
export async function withKafka<T>(
  cluster: string,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const api = await portalClient('platform-engineer');
  const { bootstrapServers } = await api.getCluster({ params: { cluster } });
  const admin = new Kafka({
    brokers: bootstrapServers,
    sasl: SASL[cluster],
    logLevel: logLevel.NOTHING,
  }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
