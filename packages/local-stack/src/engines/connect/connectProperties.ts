// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackUser } from '../../stackLayout';
import { SECRET_VARIABLE } from './secretVariables';

/** How a worker reaches its Kafka cluster, and where it listens. */
export type WorkerSettings = {
  /** Its group, and the beginning of the names of its topics. */
  name: string;
  port: number;
  brokers: string[];
  /** Copies of its topics. */
  replication: number;
  /** Who signs in, where that is required. */
  user?: StackUser;
  /** The only folder whose files a configuration may refer to. */
  secretsFolder: string;
  pluginFolders: string[];
};

/** The properties of a distributed worker. */
export function connectProperties(settings: WorkerSettings): string {
  const entries = {
    ...clusterEntries(settings),
    ...securityEntries(settings.user),
    ...listenerEntries(settings),
    ...secretEntries(settings),
    'plugin.path': settings.pluginFolders.join(','),
    // Reads what plug-ins say of themselves; to look at every class takes 20 s and 500 MB more.
    'plugin.discovery': 'service_load',
    'key.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'key.converter.schemas.enable': false,
    'value.converter': 'org.apache.kafka.connect.json.JsonConverter',
    'value.converter.schemas.enable': false,
  };
  return Object.entries(entries)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

function clusterEntries({ name, brokers, replication }: WorkerSettings) {
  return {
    'bootstrap.servers': brokers.join(','),
    'group.id': name,
    'config.storage.topic': `${name}-configs`,
    'config.storage.replication.factor': replication,
    'offset.storage.topic': `${name}-offsets`,
    'offset.storage.replication.factor': replication,
    'offset.storage.partitions': 1,
    'status.storage.topic': `${name}-status`,
    'status.storage.replication.factor': replication,
    'status.storage.partitions': 1,
    'offset.flush.interval.ms': 1_000,
    // The only worker need not wait for another one to come back.
    'scheduled.rebalance.max.delay.ms': 0,
    // What sinks of a killed worker held is free after 10 s, not after 45.
    'consumer.session.timeout.ms': 10_000,
  };
}

/** The worker signs in, and so do the clients that it makes for its connectors. */
function securityEntries(user?: StackUser): Record<string, string> {
  if (!user) {
    return {};
  }
  const login = {
    'security.protocol': 'SASL_PLAINTEXT',
    'sasl.mechanism': 'SCRAM-SHA-512',
    'sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule required username="${user.username}" password="${user.password}";`,
  };
  const clients = ['', 'producer.', 'consumer.', 'admin.'];
  return Object.fromEntries(
    clients.flatMap(client =>
      Object.entries(login).map(([key, value]) => [`${client}${key}`, value]),
    ),
  );
}

function listenerEntries({ port }: WorkerSettings) {
  return {
    listeners: `http://127.0.0.1:${port}`,
    'rest.advertised.host.name': '127.0.0.1',
    'rest.advertised.port': port,
  };
}

function secretEntries({ secretsFolder }: WorkerSettings) {
  const providers = 'org.apache.kafka.common.config.provider';
  return {
    'config.providers': 'file,env',
    'config.providers.file.class': `${providers}.FileConfigProvider`,
    'config.providers.file.param.allowed.paths': secretsFolder,
    'config.providers.env.class': `${providers}.EnvVarConfigProvider`,
    'config.providers.env.param.allowlist.pattern': SECRET_VARIABLE.source,
  };
}
