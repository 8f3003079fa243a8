// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout, StackUser } from '../../stackLayout';

/** One broker of a cluster; the broker with id 1 is the controller as well. */
export type BrokerSettings = {
  nodeId: number;
  port: number;
  controllerPort: number;
  clusterSize: number;
  logDir: string;
  security: BrokerSecurity;
  /** Let a client that names an unknown topic create it: a habit to warn about, on dev only. */
  autoCreateTopics: boolean;
  /** Broker settings that win over those below. */
  overrides?: Record<string, string | number | boolean>;
};

export type BrokerSecurity =
  | { protocol: 'PLAINTEXT' }
  | { protocol: 'SASL_PLAINTEXT'; brokerUser: StackUser; users: StackUser[] };

/** The `server.properties` of a broker. */
export function kafkaProperties(settings: BrokerSettings): string {
  const entries = {
    ...nodeEntries(settings),
    ...securityEntries(settings.security),
    ...durabilityEntries(settings.clusterSize),
    ...smallMachineEntries(),
    'auto.create.topics.enable': settings.autoCreateTopics,
    ...settings.overrides,
  };
  return Object.entries(entries)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}

function nodeEntries(settings: BrokerSettings) {
  const { nodeId, port, controllerPort, security } = settings;
  const isController = nodeId === 1;
  const listener = `${security.protocol}://127.0.0.1:${port}`;
  const controller = `CONTROLLER://127.0.0.1:${controllerPort}`;
  return {
    'process.roles': isController ? 'broker,controller' : 'broker',
    'node.id': nodeId,
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: isController ? `${listener},${controller}` : listener,
    'advertised.listeners': listener,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': `${security.protocol}:${security.protocol},CONTROLLER:PLAINTEXT`,
    'inter.broker.listener.name': security.protocol,
    'log.dirs': settings.logDir,
    // A killed broker counts as gone after 3 s, not 9 s: a restart need not wait longer for its ghost.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
  };
}

function securityEntries(security: BrokerSecurity): Record<string, string> {
  if (security.protocol === 'PLAINTEXT') {
    return {};
  }
  const { brokerUser, users } = security;
  const login = `required username="${brokerUser.username}" password="${brokerUser.password}"`;
  const plainUsers = users.map(
    ({ username, password }) => `user_${username}="${password}"`,
  );
  const listener = 'listener.name.sasl_plaintext';
  return {
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512,PLAIN',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    [`${listener}.scram-sha-512.sasl.jaas.config`]: `org.apache.kafka.common.security.scram.ScramLoginModule ${login};`,
    [`${listener}.plain.sasl.jaas.config`]: `org.apache.kafka.common.security.plain.PlainLoginModule ${login} ${plainUsers.join(
      ' ',
    )};`,
    'authorizer.class.name':
      'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    // ANONYMOUS is the controller listener, which is open on the loopback address only.
    'super.users': 'User:broker;User:platform;User:ANONYMOUS',
  };
}

function durabilityEntries(clusterSize: number) {
  const minInsync = clusterSize > 1 ? clusterSize - 1 : 1;
  return {
    'default.replication.factor': clusterSize,
    'min.insync.replicas': minInsync,
    'offsets.topic.replication.factor': clusterSize,
    'transaction.state.log.replication.factor': clusterSize,
    'transaction.state.log.min.isr': minInsync,
    'share.coordinator.state.topic.replication.factor': clusterSize,
    'share.coordinator.state.topic.min.isr': minInsync,
  };
}

function smallMachineEntries() {
  return {
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.num.partitions': 1,
    'share.coordinator.state.topic.num.partitions': 1,
    'log.cleaner.dedupe.buffer.size': 2_097_152,
    'num.network.threads': 1,
    'num.io.threads': 2,
    'group.initial.rebalance.delay.ms': 0,
    // The default preallocates 10 MB of sparse index for each partition.
    'log.index.size.max.bytes': 65_536,
  };
}

/** Everyone who may sign in to the secured cluster. */
export function kafkaProdUsers(layout: StackLayout): StackUser[] {
  const { brokerUser, platformUser, teamUsers, restrictedUser } =
    layout.kafkaProd;
  return [
    brokerUser,
    platformUser,
    ...Object.values(teamUsers),
    restrictedUser,
  ];
}
