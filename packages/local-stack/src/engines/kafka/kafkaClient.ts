// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Admin, Kafka, KafkaConfig, logLevel } from 'kafkajs';
import { StackLayout, StackUser } from '../../stackLayout';

const BOUNDED = {
  logLevel: logLevel.NOTHING,
  connectionTimeout: 2_000,
  authenticationTimeout: 2_000,
  requestTimeout: 5_000,
  // A set-up may meet a broker that has just come back.
  retry: { retries: 5, initialRetryTime: 200 },
} as const;

/** Sign-in to the secured cluster as `user`, in the form kafkajs takes. */
export function scramLogin(
  layout: StackLayout,
  user: StackUser,
): Pick<KafkaConfig, 'sasl'> {
  return { sasl: { mechanism: layout.kafkaProd.saslMechanism, ...user } };
}

/** Runs `work` with an admin client and closes it. */
export async function withKafkaAdmin<T>(
  config: Pick<KafkaConfig, 'brokers' | 'sasl'>,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const kafka = new Kafka({
    clientId: 'sluice-local-stack',
    ...BOUNDED,
    ...config,
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}
