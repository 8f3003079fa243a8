// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Admin, Kafka, logLevel, SASLOptions } from 'kafkajs';
import { portalClient } from './portalClient';

/** How the portal signs in to production, in the local stack. */
export const PROD_LOGIN = {
  mechanism: 'scram-sha-512',
  username: 'platform',
  password: 'platform-secret',
} as const satisfies SASLOptions;

/** Asks a cluster itself, past the portal. */
export async function withKafka<T>(
  cluster: string,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const api = await portalClient('platform-engineer');
  const { bootstrapServers } = await api.getCluster({ params: { cluster } });
  const admin = new Kafka({
    brokers: bootstrapServers,
    sasl: cluster === 'prod' ? PROD_LOGIN : undefined,
    logLevel: logLevel.NOTHING,
  }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
