// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { Kafka, KafkaConfig, logLevel } from 'kafkajs';
import { quietIdleConnections } from './quietIdleConnections';

export type ExampleCluster = 'dev' | 'prod';

/** Who connects to the secured cluster: a team, or the platform itself. */
export type ExampleUser =
  | keyof StackLayout['kafkaProd']['teamUsers']
  | 'platform';

/**
 * A client of one of the example clusters. On `prod` it signs in as the user; the
 * `dev` cluster is open and asks nobody.
 */
export function connectTo(
  cluster: ExampleCluster,
  layout: StackLayout,
  options: { user: ExampleUser; clientId?: string },
): Kafka {
  quietIdleConnections();
  return new Kafka({
    clientId: options.clientId ?? 'example-traffic',
    // Errors reach the caller as rejections; the log would say them twice.
    logLevel: logLevel.NOTHING,
    connectionTimeout: 5_000,
    ...(cluster === 'dev'
      ? { brokers: layout.kafkaDev.brokers }
      : securedBy(layout, options.user)),
  });
}

function securedBy(
  { kafkaProd }: StackLayout,
  user: ExampleUser,
): Pick<KafkaConfig, 'brokers' | 'sasl'> {
  const { username, password } =
    user === 'platform' ? kafkaProd.platformUser : kafkaProd.teamUsers[user];
  return {
    brokers: kafkaProd.brokers,
    sasl: { mechanism: kafkaProd.saslMechanism, username, password },
  };
}
