// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { FAKE_CLASSES } from '../__testUtils__/fakeConnectPlugins';
import {
  ConnectorPortal,
  SECRET,
  startConnectorPortal,
  USAGE,
  Who,
} from './__testUtils__/connectorPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const LEDGER = '/connectors/connect-prod/billing.ledger-sink';

describe.each(databases.eachSupportedId())('connector routes (%s)', id => {
  let portal: ConnectorPortal;

  const as = (who: Who) => portal.as(who);

  beforeEach(async () => {
    portal = await startConnectorPortal(await databases.init(id));
  });

  afterEach(() => portal.stop());

  it.each<[Who, string[], number]>([
    ['stranger', ['billing.ledger-sink', 'billing.usage-source', 'stray'], 404],
    [
      'security',
      [
        'billing.ledger-sink',
        'billing.usage-source',
        'secret.plans-sink',
        'stray',
      ],
      200,
    ],
    [
      'platform',
      [
        'billing.ledger-sink',
        'billing.usage-source',
        'secret.plans-sink',
        'stray',
      ],
      200,
    ],
  ])('shows %s what that may know of', async (who, names, status) => {
    const list = await as(who)('/connectors');
    expect(list.body.items.map(nameOf)).toEqual(names);
    expect(list.body.totalItems).toBe(names.length);
    expect((await as(who)(SECRET)).status).toBe(status);
    const [cluster] = (await as(who)('/connect-clusters')).body.items;
    expect(cluster).toMatchObject({
      name: 'connect-prod',
      cluster: 'prod',
      version: '4.3.1',
      health: { state: 'up' },
      connectors: names.length,
    });
  });

  it('says the same of what is not there and of what one may not know of', async () => {
    const hidden = await as('stranger')(SECRET);
    const absent = await as('stranger')(SECRET.replace('plans', 'flans'));
    expect(hidden.body.error.message.replace('plans', 'flans')).toBe(
      absent.body.error.message,
    );
  });

  it('tells the state of connector and tasks, rolled up', async () => {
    const { body } = await as('stranger')('/connectors?sort=health');
    expect(
      body.items.map((item: Record<string, unknown>) => [
        item.connector,
        item.health,
        item.pluginTitle,
        item.tasks,
      ]),
    ).toEqual([
      [
        'stray',
        { state: 'unhealthy', reason: 'It runs without any task' },
        'File sink',
        expect.objectContaining({ total: 0, running: 0 }),
      ],
      [
        'billing.ledger-sink',
        {
          state: 'degraded',
          reason: '1 of 2 tasks failed: ConnectException',
        },
        'JDBC sink',
        expect.objectContaining({ total: 2, running: 1, failed: 1 }),
      ],
      [
        'billing.usage-source',
        { state: 'healthy' },
        'File source',
        expect.objectContaining({ total: 1, running: 1, failed: 0 }),
      ],
    ]);
  });

  it('leaves out topics that the caller may not see', async () => {
    const topicsFor = async (who: Who) =>
      (await as(who)(LEDGER)).body.topicList;
    expect(await topicsFor('stranger')).toEqual([
      {
        topic: 'billing.dlq',
        role: 'dead-letters',
        seen: false,
        exists: false,
      },
      { topic: 'billing.ledger', role: 'reads', seen: false, exists: true },
    ]);
    expect((await topicsFor('security')).map(topicOf)).toEqual([
      'billing.dlq',
      'billing.ledger',
      'secret.absent',
      'secret.plans',
    ]);
    const found = async (who: Who, query: string) =>
      (await as(who)(`/connectors?${query}`)).body.items.map(nameOf);
    expect(await found('stranger', 'topic=secret.plans')).toEqual([]);
    expect(await found('security', 'topic=secret.plans')).toEqual([
      'billing.ledger-sink',
      'secret.plans-sink',
    ]);
  });

  it.each<[Who, boolean]>([
    ['stranger', false],
    ['owner', true],
    ['platform', true],
    ['auditor', true],
  ])('shows %s configuration, trace and place: %s', async (who, seen) => {
    const { body } = await as(who)(LEDGER);
    expect(body.external).toEqual(
      seen
        ? { product: 'PostgreSQL', place: 'db:5432/ledger' }
        : { product: 'PostgreSQL' },
    );
    expect(JSON.stringify(body).includes('anna')).toBe(seen);
    expect((await as(who)(`${LEDGER}/offsets`)).status).toBe(seen ? 200 : 403);
    expect(Array.isArray(body.config)).toBe(seen);
  });

  it('tells what is secret in a configuration, and what refers to a secret', async () => {
    const { body } = await as('owner')(LEDGER);
    const entry = (key: string) =>
      body.config.find((each: { key: string }) => each.key === key);
    expect(entry('connection.password')).toEqual({
      key: 'connection.password',
      value: '••••••',
      redacted: true,
      reference: false,
    });
    expect(entry('connection.username')).toMatchObject({
      redacted: false,
      reference: true,
    });
  });

  it('gives the offsets as the worker tells them now', async () => {
    const item = { partition: { filename: '/data/usage.txt' } };
    portal.connect.offsets.set('billing.usage-source', [item]);
    const { body } = await as('owner')(`${USAGE}/offsets`);
    expect(body).toEqual({ items: [item] });
  });

  it('shows what is stored while the workers are away, and since when', async () => {
    portal.connect.outage = 'No worker answers';
    expect((await as('owner')(USAGE)).body).toMatchObject({
      live: false,
      staleReason: 'No worker answers',
      state: 'running',
      taskList: [{ id: 0, state: 'running' }],
    });
    const offsets = await as('owner')(`${USAGE}/offsets`);
    expect(offsets.status).toBe(503);

    await portal.inventory.connectSources.failed(
      'connect-prod',
      'No worker answers',
    );
    const list = (await as('stranger')('/connectors')).body;
    expect(list.items).toHaveLength(3);
    expect(list.partial).toMatchObject([
      { source: 'connect-prod', reason: 'No worker answers' },
    ]);
    const [cluster] = (await as('stranger')('/connect-clusters')).body.items;
    expect(cluster.health).toMatchObject({
      state: 'down',
      reason: 'No worker answers',
    });
  });

  it('reads again what has changed as soon as somebody looks', async () => {
    portal.connect.put('billing.usage-source', {
      className: FAKE_CLASSES.fileSource,
      config: { topic: 'billing.ledger' },
      state: 'paused',
      tasks: ['paused'],
    });
    expect((await as('stranger')(USAGE)).body).toMatchObject({
      live: true,
      state: 'paused',
      health: { state: 'paused' },
    });
    portal.connect.remove('billing.usage-source');
    expect((await as('stranger')(USAGE)).status).toBe(404);
    expect((await as('stranger')('/connectors')).body.totalItems).toBe(2);
  });

  it('reaches a connector whose name has a slash and spaces', async () => {
    const name = 'billing/odd name?';
    portal.connect.put(name);
    await portal.inventory.connectCollector.collect('connect-prod');
    const { body } = await as('owner')(
      `/connectors/connect-prod/${encodeURIComponent(name)}`,
    );
    expect(body.connector).toBe(name);
  });

  it.each([
    ['connect=connect-prod', 3],
    ['connect=other', 0],
    ['environment=prod', 3],
    ['environment=dev', 0],
    ['cluster=prod', 3],
    ['type=source', 1],
    ['health=degraded', 1],
    ['owner=group:default/billing', 2],
    ['owner=none', 1],
    ['topic=billing.usage', 1],
    ['q=filestream', 2],
    ['q=LEDGER', 1],
    ['managed=true', 0],
  ])('lists with %s', async (query, count) => {
    const { body } = await as('stranger')(`/connectors?${query}`);
    expect(body.items).toHaveLength(count);
    expect(body.totalItems).toBe(count);
  });

  it('refuses a filter that it does not know', async () => {
    expect((await as('stranger')('/connectors?colour=red')).status).toBe(400);
  });
});

function nameOf({ connector }: { connector: string }) {
  return connector;
}

function topicOf({ topic }: { topic: string }) {
  return topic;
}
