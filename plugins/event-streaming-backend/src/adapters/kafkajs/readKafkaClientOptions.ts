// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectionOptions } from 'node:tls';
import { InputError } from '@backstage/errors';
import {
  KafkaConnectionConfig,
  KafkaOauthSaslConfig,
  KafkaPasswordSaslConfig,
} from '@sluice/plugin-event-streaming-node';
import { KafkaConfig, SASLOptions } from 'kafkajs';
import { OauthTokens } from '../oauth/OauthTokens';

const DEFAULT_CLIENT_ID = 'sluice';
const DEFAULT_CONNECTION_TIMEOUT_MS = 5_000;
export const DEFAULT_REQUEST_TIMEOUT_MS = 15_000;

/** What kafkajs needs to reach the cluster. */
export function readKafkaClientOptions(
  connection: KafkaConnectionConfig,
): KafkaConfig {
  return {
    brokers: connection.bootstrapServers,
    clientId: connection.clientId ?? DEFAULT_CLIENT_ID,
    ssl: connection.ssl ? readTls(connection.ssl) : undefined,
    sasl: connection.sasl ? readSasl(connection.sasl) : undefined,
    connectionTimeout:
      connection.connectionTimeoutMs ?? DEFAULT_CONNECTION_TIMEOUT_MS,
    requestTimeout: connection.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS,
  };
}

function readTls(
  ssl: Exclude<KafkaConnectionConfig['ssl'], undefined | false>,
): true | ConnectionOptions {
  if (ssl === true) {
    return true;
  }
  const { ca, cert, key, passphrase, rejectUnauthorized, servername } = ssl;
  if ((cert === undefined) !== (key === undefined)) {
    throw new InputError(
      `TLS of a Kafka connection has '${cert ? 'cert' : 'key'}' without '${
        cert ? 'key' : 'cert'
      }': mutual TLS needs both`,
    );
  }
  return Object.fromEntries(
    Object.entries({
      ca,
      cert,
      key,
      passphrase,
      rejectUnauthorized,
      servername,
    }).filter(([, value]) => value !== undefined),
  );
}

function readSasl(
  sasl: KafkaPasswordSaslConfig | KafkaOauthSaslConfig,
): SASLOptions {
  if (sasl.mechanism !== 'oauthbearer') {
    const { mechanism, username, password } = sasl;
    return { mechanism, username, password };
  }
  const tokens = OauthTokens.create({
    ...sasl,
    purpose: 'Kafka',
    configKey: 'sasl',
  });
  return {
    mechanism: 'oauthbearer',
    oauthBearerProvider: async () => ({ value: await tokens.get() }),
  };
}
