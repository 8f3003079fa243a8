// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { ConfigEntry } from '@sluice/plugin-event-streaming-node';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { startReadPortal } from '../__testUtils__/startReadPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

const topic = (name: string) => ({
  name,
  partitions: 2,
  replicationFactor: 1,
  config: {},
});

const record = {
  owner: 'group:default/billing',
  description: 'Usage of every tenant',
  broadcast: false,
  tags: [],
  createdBy: 'user:default/anna',
  requestId: '7',
};

function autoCreation(value: string): ConfigEntry {
  return {
    name: 'auto.create.topics.enable',
    value,
    source: 'default',
    sensitive: false,
    readOnly: false,
  };
}

describe('the pages of clusters', () => {
  let prod: InMemoryKafkaAdmin;
  let portal: Awaited<ReturnType<typeof startReadPortal>>;

  beforeEach(async () => {
    const knex = await databases.init('SQLITE_3');
    prod = InMemoryKafkaAdmin.create({
      topics: [topic('billing.usage'), topic('stray'), topic('_schemas')],
    });
    const dev = InMemoryKafkaAdmin.create({ topics: [topic('billing.usage')] });
    portal = await startReadPortal({ knex, admins: { prod, dev } });
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await portal.stop();
  });

  const brokersSay = (autoCreate: string) =>
    jest
      .spyOn(prod, 'describeBrokerConfig')
      .mockResolvedValue([autoCreation(autoCreate)]);

  const detail = async () => {
    await portal.inventory.collector.collect('prod');
    return (await portal.get('/clusters/prod')).body;
  };

  const codesOf = (body: { warnings: { code: string }[] }) =>
    body.warnings.map(({ code }) => code);

  it('warn of brokers that make topics by themselves, and say what to set', async () => {
    brokersSay('true');
    const { warnings } = await detail();

    expect(warnings).toContainEqual({
      code: 'auto-create-topics',
      message: expect.stringContaining('any topic that a client merely names'),
      detail: expect.stringContaining('auto.create.topics.enable=false'),
    });
  });

  it('do not warn where brokers make none', async () => {
    brokersSay('false');

    expect(codesOf(await detail())).not.toContain('auto-create-topics');
  });

  it('list topics that were not made through the portal, without those of tools', async () => {
    await portal.inventory.records.save(
      { cluster: 'prod', topic: 'billing.usage' },
      record,
    );
    const body = await detail();

    expect(body).toMatchObject({
      topics: 2,
      internalTopics: 1,
      unmanagedTopics: ['stray'],
      unmanagedTopicCount: 1,
    });
    expect(codesOf(body)).toContain('unmanaged-topics');
  });

  it('warn of a right that the connection lacks', async () => {
    jest.spyOn(prod, 'checkAccess').mockResolvedValue([
      {
        operation: 'Create',
        resource: 'Topic:*',
        outcome: 'denied',
        detail: 'Grant it',
      },
    ]);

    expect((await detail()).warnings).toContainEqual({
      code: 'missing-right',
      message: "The portal has no right to 'Create' on Topic:*",
      detail: 'Grant it',
    });
  });

  it('show brokers with what they carry, and no word on a controller', async () => {
    const { brokerList } = await detail();

    expect(brokerList).toEqual([
      {
        id: 1,
        host: 'memory',
        port: 9092,
        leaders: 6,
        replicas: 6,
        sizeBytes: 0,
      },
    ]);
  });

  it('show what was last read of a cluster that is down, and since when it is', async () => {
    await detail();
    prod.failWith(new ServiceUnavailableError('Broker 1 is gone'));
    const body = await detail();

    expect(body).toMatchObject({
      health: { state: 'down', reason: 'Broker 1 is gone' },
      topics: 2,
      brokerList: [{ id: 1, leaders: 6 }],
    });
    const { items } = (await portal.get('/clusters')).body;
    expect(items).toMatchObject([
      { name: 'prod', health: { state: 'down', since: expect.any(String) } },
      { name: 'dev', health: { state: 'unknown' } },
    ]);
  });

  it('tell nothing of the passwords that the portal connects with', async () => {
    const guarded = await startReadPortal({
      knex: await databases.init('SQLITE_3'),
      admins: { prod },
      config: {
        clusters: [
          {
            name: 'prod',
            environment: 'prod',
            bootstrapServers: ['unused:9092'],
            ssl: true,
            sasl: {
              mechanism: 'scram-sha-512',
              username: 'portal-user',
              password: 'not-for-pages',
            },
          },
        ],
      },
    });
    try {
      await guarded.inventory.collector.collect('prod');
      for (const path of ['/clusters', '/clusters/prod', '/policy']) {
        const { status, text } = await guarded.get(path);
        expect(status).toBe(200);
        expect(text).not.toMatch(/not-for-pages|portal-user/);
      }
      expect((await guarded.get('/clusters/prod')).body.security).toBe(
        'sasl-ssl',
      );
    } finally {
      await guarded.stop();
    }
  });
});
