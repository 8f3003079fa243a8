// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { Knex } from 'knex';
import { FakeConnectCluster } from '../../../__testUtils__/FakeConnectCluster';
import { FAKE_CLASSES } from '../../../__testUtils__/fakeConnectPlugins';
import { newRequest } from '../../../database/__testUtils__/storedRequests';
import { DatabaseRequestStore } from '../../../database/DatabaseRequestStore';
import { inventoryFixture } from '../../__testUtils__/inventoryFixture';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const NAME = 'billing.usage';
const target = { connect: 'connect', connector: NAME };
const FAILED = {
  state: 'failed' as const,
  trace: 'java.net.ConnectException: no s3cret here',
};

describe.each(databases.eachSupportedId())('ConnectorTroubles (%s)', id => {
  let knex: Knex;
  let connect: FakeConnectCluster;
  const notifications = { send: jest.fn() };

  const backend = async (goneOwners: string[] = []) => {
    const { inventory, logger } = await inventoryFixture({
      knex,
      admins: { prod: InMemoryKafkaAdmin.create({ topics: [] }) },
      connects: { connect },
      notifications,
      goneOwners,
    });
    return {
      logger,
      collect: () => inventory.connectCollector.collect('connect'),
      refresh: () => inventory.connectorRefresh.refresh(target),
    };
  };
  const put = (...tasks: ('running' | typeof FAILED)[]) =>
    connect.put(NAME, { className: FAKE_CLASSES.fileSource, tasks });
  const told = () =>
    notifications.send.mock.calls.map(([{ recipients, payload }]) => [
      recipients.entityRef,
      payload.title,
      payload.description,
    ]);

  beforeEach(async () => {
    knex = await databases.init(id);
    connect = new FakeConnectCluster();
    notifications.send.mockReset();
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('tells the owner once each time that a connector fails, whoever reads how often', async () => {
    const { collect, refresh } = await backend();
    put('running', 'running');
    await collect();
    expect(told()).toEqual([]);

    put('running', FAILED);
    await collect();
    const message = [
      'group:default/billing',
      `Connector ${NAME}: some of its tasks failed`,
      '1 of 2 tasks failed: ConnectException (on connect)',
    ];
    expect(told()).toEqual([message]);
    await collect();
    await refresh();
    put(FAILED, FAILED);
    await refresh();
    await collect();
    expect(told()).toEqual([message]);

    put('running');
    await collect();
    put(FAILED);
    await refresh();
    expect(told()).toEqual([
      message,
      [
        'group:default/billing',
        `Connector ${NAME}: it does not work`,
        'Its only task failed: ConnectException (on connect)',
      ],
    ]);
    expect(notifications.send.mock.calls[0][0].payload).toMatchObject({
      severity: 'high',
      link: `/event-streaming/connectors/connect/${NAME}`,
      scope: `event-streaming/connectors/connect/${NAME}`,
    });
  });

  it('has one of several backends tell', async () => {
    const replicas = [await backend(), await backend()];
    put('running');
    await replicas[0].collect();
    put(FAILED);
    await Promise.all(
      replicas.flatMap(({ collect, refresh }) => [collect(), refresh()]),
    );
    expect(told()).toHaveLength(1);
  });

  it('tells of no connector that never worked, nor while a request makes it', async () => {
    const { collect } = await backend();
    put(FAILED);
    await collect();
    await collect();
    connect.remove(NAME);
    await collect();

    put('running');
    await collect();
    await DatabaseRequestStore.create({ knex }).insert(
      newRequest({
        kind: connectorKind.kind,
        operation: connectorKind.operations.create.id,
        source: 'connect',
        targetKey: connectorKind.keyOf(target),
        state: 'approved',
      }),
    );
    put(FAILED);
    await collect();
    expect(told()).toEqual([]);
  });

  it('tells nobody of what nobody owns, or somebody who is gone', async () => {
    const { collect } = await backend(['group:default/billing']);
    put('running');
    connect.put('stray');
    await collect();
    put(FAILED);
    connect.put('stray', { tasks: [FAILED] });
    await collect();
    expect(told()).toEqual([]);
  });

  it('waits a minute whether one without tasks gets some', async () => {
    const { collect } = await backend();
    put('running');
    await collect();
    put();
    await collect();
    expect(told()).toEqual([]);

    const later = Date.now() + 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    await collect();
    expect(told()).toEqual([
      [
        'group:default/billing',
        `Connector ${NAME}: it does not work`,
        'It runs without any task (on connect)',
      ],
    ]);
  });

  it('goes on where the owner cannot be told, and says so in the log', async () => {
    const { collect, logger } = await backend();
    put('running');
    await collect();
    put(FAILED);
    notifications.send.mockRejectedValue(new Error('No mail today'));
    expect(await collect()).toMatchObject({ written: 1 });
    expect(logger.warn).toHaveBeenCalledWith(
      `The owner of '${NAME}' could not be told that it fails: No mail today`,
    );
  });
});
