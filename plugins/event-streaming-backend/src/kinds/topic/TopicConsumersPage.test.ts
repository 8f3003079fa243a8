// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  InMemoryGroup,
  InMemoryKafkaAdmin,
} from '@sluice/plugin-event-streaming-node/testUtils';
import { startReadPortal } from '../../__testUtils__/startReadPortal';
import { Declaration } from '../../declarations/DeclarationStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const TOPIC = 'billing.usage';
const PATH = `/topics/prod/${TOPIC}/consumers`;

function group(name: string, offset: bigint): InMemoryGroup {
  return {
    group: name,
    type: 'consumer',
    state: 'empty',
    coordinator: 1,
    members: [],
    commits: [{ topic: TOPIC, partition: 0, offset }],
  };
}

function declares(
  name: string,
  role: Declaration['role'],
  groups: string[] = [],
): Declaration {
  return {
    entityRef: `component:default/${name}`,
    role,
    cluster: '*',
    topic: TOPIC,
    title: name,
    owner: 'group:default/billing',
    groups,
  };
}

describe('the writers and readers of a topic', () => {
  let admin: InMemoryKafkaAdmin;
  let portal: Awaited<ReturnType<typeof startReadPortal>>;

  beforeEach(async () => {
    admin = InMemoryKafkaAdmin.create({
      topics: [
        { name: TOPIC, partitions: 1, replicationFactor: 1, config: {} },
      ],
      groups: [group('ledger', 7n), group('someone', 10n)],
    });
    admin.addRecords(TOPIC, 0, 10);
    portal = await startReadPortal({
      knex: await databases.init('SQLITE_3'),
      admins: { prod: admin },
    });
    await portal.inventory.declarations.replace([
      declares('meter', 'produces'),
      declares('ledger', 'consumes', ['ledger']),
      declares('report', 'consumes', ['report']),
    ]);
    await portal.inventory.collector.collect('prod');
  });

  afterEach(() => portal.stop());

  it('are those that components declare and those that are seen', async () => {
    const { body } = await portal.get(PATH);

    expect(body.producers).toMatchObject([
      { entityRef: 'component:default/meter' },
    ]);
    expect(body.consumers).toMatchObject([
      {
        group: 'ledger',
        lag: 3,
        component: { entityRef: 'component:default/ledger' },
      },
      { group: 'someone', lag: 0 },
    ]);
  });

  it('tell a group that nobody declares from one that is declared', async () => {
    const { body } = await portal.get(PATH);
    const undeclared = body.consumers.filter(
      (consumer: { component?: object }) => consumer.component === undefined,
    );

    expect(undeclared).toMatchObject([{ group: 'someone' }]);
  });

  it('name components that declare to read and have no group that does', async () => {
    const { body } = await portal.get(PATH);

    expect(body.inactive).toMatchObject([
      { entityRef: 'component:default/report', groups: ['report'] },
    ]);
  });

  it('are those last read while the cluster is down', async () => {
    admin.failWith(new ServiceUnavailableError('Broker 1 is gone'));
    const { body } = await portal.get(PATH);

    expect(body).toMatchObject({
      live: false,
      consumers: [
        { group: 'ledger', lag: 3 },
        { group: 'someone', lag: 0 },
      ],
      inactive: [{ entityRef: 'component:default/report' }],
    });
  });
});
