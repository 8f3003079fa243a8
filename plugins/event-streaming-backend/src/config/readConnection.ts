// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  KafkaConnectionConfig,
  KafkaTlsConfig,
} from '@sluice/plugin-event-streaming-node';
import { ConfigBlock } from './ConfigBlock';

/** How to reach the cluster of a block. */
export function readConnection(cluster: ConfigBlock): KafkaConnectionConfig {
  return {
    bootstrapServers: readServers(cluster),
    clientId: cluster.optionalString('clientId'),
    ssl: readTls(cluster),
    sasl: readSasl(cluster.block('sasl')),
    connectionTimeoutMs: cluster.duration('connectionTimeout'),
    requestTimeoutMs: cluster.duration('requestTimeout'),
  };
}

function readServers(cluster: ConfigBlock): string[] {
  const servers = cluster.strings('bootstrapServers');
  const wrong = servers.find(
    server => !/^[^\s:/]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/i.test(server),
  );
  if (!servers.length) {
    cluster.problem('bootstrapServers', 'names no broker; expected host:port');
  }
  if (wrong !== undefined) {
    cluster.problem('bootstrapServers', `has '${wrong}', expected host:port`);
  }
  return servers;
}

function readTls(cluster: ConfigBlock): boolean | KafkaTlsConfig | undefined {
  if (typeof cluster.raw('ssl') !== 'object') {
    return cluster.optionalBoolean('ssl');
  }
  const tls = cluster.block('ssl');
  tls?.allowOnly([
    'ca',
    'cert',
    'key',
    'passphrase',
    'rejectUnauthorized',
    'servername',
  ]);
  if (tls && tls.has('cert') !== tls.has('key')) {
    cluster.problem('ssl', 'needs cert and key together');
  }
  return (
    tls && {
      ca: tls.optionalString('ca'),
      cert: tls.optionalString('cert'),
      key: tls.optionalString('key'),
      passphrase: tls.optionalString('passphrase'),
      rejectUnauthorized: tls.optionalBoolean('rejectUnauthorized'),
      servername: tls.optionalString('servername'),
    }
  );
}

const MECHANISMS = [
  'plain',
  'scram-sha-256',
  'scram-sha-512',
  'oauthbearer',
] as const;

function readSasl(block?: ConfigBlock): KafkaConnectionConfig['sasl'] {
  if (!block) {
    return undefined;
  }
  const mechanism = block.oneOf('mechanism', MECHANISMS);
  if (mechanism === undefined) {
    if (!block.has('mechanism')) {
      block.problem('mechanism', `is missing: say ${MECHANISMS.join(', ')}`);
    }
    return undefined;
  }
  return mechanism === 'oauthbearer'
    ? readOauth(block)
    : readPassword(block, mechanism);
}

function readOauth(block: ConfigBlock): KafkaConnectionConfig['sasl'] {
  block.allowOnly([
    'mechanism',
    'tokenEndpoint',
    'clientId',
    'clientSecret',
    'scope',
  ]);
  const tokenEndpoint = block.string('tokenEndpoint');
  if (tokenEndpoint && !URL.canParse(tokenEndpoint)) {
    block.problem('tokenEndpoint', `is '${tokenEndpoint}', expected a URL`);
  }
  return {
    mechanism: 'oauthbearer',
    tokenEndpoint,
    clientId: block.string('clientId'),
    clientSecret: block.string('clientSecret'),
    scope: block.optionalString('scope'),
  };
}

function readPassword(
  block: ConfigBlock,
  mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512',
): KafkaConnectionConfig['sasl'] {
  block.allowOnly(['mechanism', 'username', 'password']);
  return {
    mechanism,
    username: block.string('username'),
    password: block.string('password'),
  };
}
