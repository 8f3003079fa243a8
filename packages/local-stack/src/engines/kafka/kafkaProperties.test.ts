// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { stackLayout } from '../../stackLayout';
import {
  BrokerSettings,
  kafkaProdUsers,
  kafkaProperties,
} from './kafkaProperties';

const LAYOUT = stackLayout();

function propertiesOf(settings: Partial<BrokerSettings>): Map<string, string> {
  const text = kafkaProperties({
    nodeId: 1,
    port: 19192,
    controllerPort: 19195,
    clusterSize: 3,
    logDir: '/data',
    security: {
      protocol: 'SASL_PLAINTEXT',
      brokerUser: LAYOUT.kafkaProd.brokerUser,
      users: kafkaProdUsers(LAYOUT),
    },
    autoCreateTopics: false,
    ...settings,
  });
  return new Map(
    text
      .trim()
      .split('\n')
      .map(line => [
        line.slice(0, line.indexOf('=')),
        line.slice(line.indexOf('=') + 1),
      ]),
  );
}

describe('kafkaProperties', () => {
  it('makes node 1 the controller and the others brokers that know it', () => {
    const first = propertiesOf({ nodeId: 1 });
    const second = propertiesOf({ nodeId: 2, port: 19193 });

    expect(first.get('process.roles')).toBe('broker,controller');
    expect(first.get('listeners')).toBe(
      'SASL_PLAINTEXT://127.0.0.1:19192,CONTROLLER://127.0.0.1:19195',
    );
    expect(second.get('process.roles')).toBe('broker');
    expect(second.get('listeners')).toBe('SASL_PLAINTEXT://127.0.0.1:19193');
    expect(second.get('controller.quorum.voters')).toBe('1@127.0.0.1:19195');
  });

  it('keeps three replicas and needs two of them on a cluster of three', () => {
    const properties = propertiesOf({ clusterSize: 3 });

    expect(properties.get('default.replication.factor')).toBe('3');
    expect(properties.get('min.insync.replicas')).toBe('2');
    expect(properties.get('transaction.state.log.min.isr')).toBe('2');
  });

  it('keeps one replica on a single broker', () => {
    const properties = propertiesOf({
      clusterSize: 1,
      security: { protocol: 'PLAINTEXT' },
    });

    expect(properties.get('offsets.topic.replication.factor')).toBe('1');
    expect(properties.get('min.insync.replicas')).toBe('1');
    expect(properties.has('authorizer.class.name')).toBe(false);
  });

  it('lets every user sign in with PLAIN as with SCRAM', () => {
    const plain = propertiesOf({}).get(
      'listener.name.sasl_plaintext.plain.sasl.jaas.config',
    );

    expect(plain).toContain('user_restricted="restricted-secret"');
    expect(plain).toContain('user_query-engine="query-engine-secret"');
  });
});
