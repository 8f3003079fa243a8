// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Entity } from '@backstage/catalog-model';
import { mockCredentials } from '@backstage/backend-test-utils';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { person } from '../../__testUtils__/engineFixture';
import { FakeConnectCluster } from '../../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../../__testUtils__/fakeConnectPlugins';
import { startReadPortal } from '../../__testUtils__/startReadPortal';

/** Who asks. */
export const PEOPLE = {
  stranger: person('sven', 'orders'),
  owner: person('olga', 'billing'),
  security: person('silke', 'security'),
  platform: person('petra', 'platform'),
  auditor: person('anton', 'auditors'),
};

export type Who = keyof typeof PEOPLE;

export const USAGE = '/connectors/connect-prod/billing.usage-source';
export const SECRET = '/connectors/connect-prod/secret.plans-sink';

/** What stands for a secret in the value of a connector. */
const MASK = '••••••';

/**
 * A portal over one Connect cluster: a source and a failing sink of billing, a
 * sink that only security knows of, and one that nobody owns.
 */
export async function startConnectorPortal(
  knex: Knex,
  { denied, mode }: { denied?: string[]; mode?: 'read-only' } = {},
) {
  const connect = new FakeConnectCluster();
  fill(connect);
  const portal = await startReadPortal({
    knex,
    denied,
    admins: {
      prod: InMemoryKafkaAdmin.create({
        topics: ['billing.usage', 'billing.ledger', 'secret.plans'].map(
          name => ({ name, partitions: 1, replicationFactor: 1, config: {} }),
        ),
      }),
    },
    connects: { 'connect-prod': connect },
    people: Object.values(PEOPLE),
    entities: [] as Entity[],
    config: {
      ...(mode
        ? {
            connectClusters: [
              {
                name: 'connect-prod',
                cluster: 'prod',
                url: 'http://unused:8083',
                mode,
              },
            ],
          }
        : {}),
      ownership: {
        prefixes: [
          { prefix: 'billing.', owner: 'group:default/billing' },
          {
            prefix: 'secret.',
            owner: 'group:default/security',
            visibility: 'owned',
          },
        ],
      },
    },
  });
  // Reads the catalog, the cluster and the Connect cluster.
  await portal.inventory.schedule.start();
  await portal.inventory.close();
  const header = (who: Who) => mockCredentials.user.header(PEOPLE[who].ref);
  return {
    ...portal,
    connect,
    as: (who: Who) => (path: string) => portal.get(path, header(who)),
    actAs: (who: Who) => (path: string, body?: object) =>
      portal.post(path, body, header(who)),
  };
}

export type ConnectorPortal = Awaited<ReturnType<typeof startConnectorPortal>>;

function fill(connect: FakeConnectCluster): void {
  connect.put('billing.usage-source', {
    className: FAKE_CLASSES.fileSource,
    config: { file: '/data/usage.txt', topic: 'billing.usage' },
  });
  connect.activeTopics.set('billing.usage-source', ['billing.usage']);
  connect.put('billing.ledger-sink', {
    className: FAKE_CLASSES.jdbcSink,
    config: {
      topics: 'billing.ledger,secret.plans,secret.absent',
      'connection.url': 'jdbc:postgresql://db:5432/ledger',
      'connection.username': '${file:/secrets/billing:user}',
      'connection.password': MASK,
      'errors.deadletterqueue.topic.name': 'billing.dlq',
    },
    redacted: ['connection.password'],
    tasks: [
      'running',
      {
        state: 'failed',
        trace:
          'org.apache.kafka.connect.errors.ConnectException: no "anna" here',
      },
    ],
  });
  connect.put('secret.plans-sink', {
    className: FAKE_CLASSES.fileSink,
    config: { topics: 'secret.plans', file: '/data/plans.txt' },
  });
  connect.put('stray', { className: FAKE_CLASSES.fileSink, tasks: [] });
}
