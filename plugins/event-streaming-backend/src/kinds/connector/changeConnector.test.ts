// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  connectorEngine,
  ConnectorEngineOptions,
  CREATION,
  SINK_CONFIG,
  SOURCE_CONFIG,
} from './__testUtils__/connectorEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const NAME = 'billing.usage-source';
const UPDATE = 'connector.update';
const TRACE = `org.apache.kafka.connect.errors.ConnectException: no "anna" here
\tat a.B.run(B.java:1)
Caused by: java.nio.file.NoSuchFileException: /data/anna.csv`;

/** An engine with a source that runs. */
async function start(options: ConnectorEngineOptions = {}) {
  const engine = await connectorEngine(databases, options);
  engine.client.put(NAME, { config: { ...SOURCE_CONFIG } });
  const valuesOf = async () =>
    (await engine.client.describeConnector(NAME)).config.values;
  return { ...engine, valuesOf };
}

describe('a changed connector', () => {
  it('gets the keys that change, and no others', async () => {
    const { approved, client, valuesOf } = await start();
    const alter = jest.spyOn(client, 'alterConfig');
    const done = await approved(UPDATE, {
      config: { 'batch.size': '10', topic: SOURCE_CONFIG.topic, gone: null },
    });
    expect(done).toMatchObject({ state: 'succeeded' });
    expect(done.plan.steps).toMatchObject([
      {
        operation: 'connector.configure',
        before: { config: { 'batch.size': null } },
        after: { config: { 'batch.size': '10' } },
      },
      { operation: 'connector.await-running' },
    ]);
    expect(alter.mock.calls).toEqual([[NAME, { 'batch.size': '10' }]]);
    expect(await valuesOf()).toMatchObject({
      'batch.size': '10',
      file: '/data/usage.csv',
    });
  });

  it('keeps what another request changed in between', async () => {
    const { approved, decide, submit, target, valuesOf } = await start();
    const first = await submit(UPDATE, target, {
      config: { 'batch.size': '10' },
    });
    await approved(UPDATE, { config: { file: '/data/other.csv' } });
    expect(await decide(first.id, [['bert', 'billing']])).toMatchObject({
      state: 'succeeded',
    });
    expect(await valuesOf()).toMatchObject({
      'batch.size': '10',
      file: '/data/other.csv',
    });
  });

  it('that somebody changed behind our back makes the request stale', async () => {
    const { client, decide, submit, target } = await start();
    const { id } = await submit(UPDATE, target, {
      config: { file: '/data/new.csv' },
    });
    await client.alterConfig(NAME, { file: '/data/foreign.csv' });
    expect(await decide(id, [['bert', 'billing']])).toMatchObject({
      state: 'stale',
    });
  });

  it('that was deleted behind our back makes the request stale, with the reason', async () => {
    const { client, decide, submit, target } = await start();
    const { id } = await submit(UPDATE, target, {
      config: { file: '/data/new.csv' },
    });
    client.remove(NAME);
    expect(await decide(id, [['bert', 'billing']])).toMatchObject({
      state: 'stale',
      failure: expect.stringContaining('There is no connector'),
    });
  });

  it('that is deleted while it is changed fails with the reason', async () => {
    const { approved, client } = await start();
    const alter = client.alterConfig.bind(client);
    client.alterConfig = async (name, changes) => {
      await alter(name, changes);
      client.remove(name);
    };
    const failed = await approved(UPDATE, { config: { file: '/new.csv' } });
    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringMatching(/gone from 'connect'/),
    });
  });

  it('fails with the kind of error and nothing of its message, and goes on when it is tried again', async () => {
    const { anna, approved, client, service, store, worker } = await start();
    const alter = client.alterConfig.bind(client);
    const breaks = (isBroken: boolean) => {
      const state = isBroken ? 'failed' : 'running';
      client.put(NAME, {
        config: { ...SOURCE_CONFIG, 'batch.size': '10' },
        tasks: [{ state, trace: TRACE }],
      });
    };
    client.alterConfig = async (name, changes) => {
      await alter(name, changes);
      breaks(true);
    };
    const failed = await approved(UPDATE, { config: { 'batch.size': '10' } });
    expect(failed).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining(
        'task 0 failed: NoSuchFileException, as its trace says.',
      ),
    });

    breaks(false);
    await service.retry(failed.id, { revision: 1 }, anna);
    await worker.settled();
    expect(await store.get(failed.id)).toMatchObject({ state: 'succeeded' });
  });

  it('that is paused stays so, and is done', async () => {
    const { approved, client } = await start();
    await client.pause(NAME);
    const done = await approved(UPDATE, { config: { 'batch.size': '10' } });
    expect(done.state).toBe('succeeded');
    expect((await client.describeConnector(NAME)).state).toBe('paused');
  });

  it('of a secret in clear says that it is there, and no more', async () => {
    const { approved, client, plan, target } = await start();
    client.put(NAME, {
      config: { ...SINK_CONFIG, 'connection.password': '••••••' },
      redacted: ['connection.password'],
    });
    const config = {
      'connection.password': SINK_CONFIG['connection.password'],
    };
    const untouched = await plan(UPDATE, target, {
      config: { 'tasks.max': '2' },
    });
    expect(untouched.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['secret-in-clear', 'not-validated']),
    );
    const done = await approved(UPDATE, { config });
    expect(done.state).toBe('succeeded');
    expect(done.plan.steps[0].before).toEqual({
      config: { 'connection.password': { redacted: true } },
    });
  });

  it('of another description needs nobody and leaves Connect alone', async () => {
    const { client, finish, inventory, target } = await start();
    const done = await finish(UPDATE, target, { description: 'Better' });
    expect(done).toMatchObject({ state: 'succeeded', gates: [] });
    expect([...inventory.records.values()]).toMatchObject([
      { description: 'Better', adopted: true },
    ]);
    expect(client.calls.alterConfig).toBeUndefined();
    expect(client.calls.validateConfig).toBeUndefined();
  });

  it('is given away with the agreement of who receives it', async () => {
    const { plan, target } = await start();
    const told = await plan(UPDATE, target, { owner: 'group:default/orders' });
    expect(told.effects.map(({ code }) => code)).toContain(
      'connector-received',
    );
    expect(told.impact).toContainEqual(
      expect.objectContaining({ owner: 'group:default/orders', active: true }),
    );
  });

  it('is not given to who may not use its secrets, nor has its prefix', async () => {
    const { client, submit, target } = await start();
    client.put(NAME, { config: { ...SINK_CONFIG } });
    await expect(
      submit(UPDATE, target, { owner: 'group:default/orders' }),
    ).rejects.toMatchObject({
      violations: expect.arrayContaining([
        expect.objectContaining({ code: 'reference-not-allowed' }),
        expect.objectContaining({ code: 'owner-not-of-prefix' }),
      ]),
    });
    expect(client.calls.validateConfig).toBeUndefined();
  });

  it('is refused to who does not own it', async () => {
    const { join, submit, target } = await start();
    await expect(
      submit(UPDATE, target, { description: 'x' }, join('otto', 'orders')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('is refused for what the worker says, key by key', async () => {
    const { client, submit, target } = await start();
    client.problems.set('batch.size', ['Invalid value for batch.size']);
    await expect(
      submit(UPDATE, target, { config: { 'batch.size': 'x' } }),
    ).rejects.toMatchObject({
      violations: [
        { code: 'config-invalid', field: 'input.config.batch.size' },
      ],
    });
  });

  it('is told of a key that the worker does not know', async () => {
    const { plan, target } = await start();
    const { warnings } = await plan(UPDATE, target, {
      config: { 'batch.sizes': '10' },
    });
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'key-unknown',
        field: 'input.config.batch.sizes',
      }),
    );
  });

  it('that nobody owns is claimed for a group of the requester', async () => {
    const { inventory, join, submit, target } = await start();
    inventory.fallback = { ...inventory.fallback, source: 'fallback' };
    const owner = 'group:default/billing';
    const filed = await submit(UPDATE, target, { owner });
    expect(filed.gates).toMatchObject([{ anyOf: ['platform'] }]);
    await expect(
      submit(UPDATE, target, { owner }, join('otto', 'orders')),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });
});

describe('a new connector', () => {
  const CREATE = 'connector.create';

  it('that somebody pauses at once is as it is meant to be', async () => {
    const engine = await connectorEngine(databases);
    const { client, approved } = engine;
    const create = client.createConnector.bind(client);
    client.createConnector = async connector => {
      await create(connector);
      await client.pause(connector.name);
    };
    expect((await approved(CREATE, CREATION)).state).toBe('succeeded');
  });
});
