// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  connectorEngine,
  ConnectorEngineOptions,
  SOURCE_CONFIG,
} from './__testUtils__/connectorEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const DELETE = 'connector.delete';
const RESET = 'connector.reset-offsets';
const NAME = 'billing.usage-source';
const OFFSETS = [{ partition: { filename: 'a' }, offset: { position: 6 } }];
const BERT: [string, string][] = [['bert', 'billing']];

/** An engine with a source that has come somewhere. */
async function start(options: ConnectorEngineOptions = {}) {
  const engine = await connectorEngine(databases, options);
  const { client, inventory, readers, target } = engine;
  client.put(NAME, { config: { ...SOURCE_CONFIG } });
  client.offsets.set(NAME, OFFSETS);
  await inventory.saveRecord(target, {
    owner: 'group:default/billing',
    createdBy: 'user:default/anna',
    requestId: 'r',
  });
  inventory.used = [
    { cluster: 'dev', topic: SOURCE_CONFIG.topic, role: 'writes', seen: true },
  ];
  readers.push({
    type: 'consumer-group',
    name: 'orders-reader',
    owner: 'group:default/orders',
    consequence: 'Reads it',
    active: true,
    params: { members: 1 },
  });
  return engine;
}

describe('a deleted connector', () => {
  it('is gone with its record, and keeps its offsets', async () => {
    const { approved, client, inventory } = await start();
    const done = await approved(DELETE, {
      offsets: 'keep',
      confirmation: NAME,
    });
    expect(done.state).toBe('succeeded');
    await expect(client.describeConnector(NAME)).rejects.toThrow(
      'no connector',
    );
    expect(client.offsets.get(NAME)).toEqual(OFFSETS);
    expect(inventory.records.size).toBe(0);
  });

  it('is stopped and its offsets are reset where that is asked for', async () => {
    const { approved, client } = await start();
    const done = await approved(DELETE, {
      offsets: 'reset',
      confirmation: NAME,
    });
    expect(done).toMatchObject({ state: 'succeeded' });
    expect(client.offsets.get(NAME)).toBeUndefined();
    expect(client.calls).toMatchObject({ stop: 1, resetOffsets: 1 });
  });

  it('says who reads what it writes, and whose topics it fed', async () => {
    const { approved } = await start({ tier: 'prod' });
    const input = { offsets: 'keep', confirmation: NAME };
    const filed = await approved(DELETE, input, undefined, []);
    expect(filed.plan.impact).toMatchObject([
      { type: 'consumer-group', name: 'orders-reader' },
      { type: 'topic', params: { topic: SOURCE_CONFIG.topic } },
    ]);
    expect(filed.gates.map(({ groups }) => groups)).toEqual(
      expect.arrayContaining([
        ['group:default/billing'],
        ['group:default/platform'],
        ['group:default/orders'],
      ]),
    );
  });

  it('that somebody deleted outside the portal is forgotten', async () => {
    const { becomes, client, inventory, submit, target } = await start();
    client.remove(NAME);
    const { id } = await submit(DELETE, target, { offsets: 'keep' });
    await becomes(id, 'succeeded');
    expect(inventory.records.size).toBe(0);
  });

  it('is confirmed by its name', async () => {
    const { submit, target } = await start();
    await expect(
      submit(DELETE, target, { offsets: 'keep' }),
    ).rejects.toMatchObject({ violations: [{ code: 'confirmation-needed' }] });
  });

  it('whose configuration was changed meanwhile is left alone', async () => {
    const { client, decide, submit, target } = await start();
    const { id } = await submit(DELETE, target, {
      offsets: 'keep',
      confirmation: NAME,
    });
    await client.alterConfig(NAME, { file: '/other' });
    expect((await decide(id, BERT)).state).toBe('stale');
    expect((await client.describeConnector(NAME)).name).toBe(NAME);
  });

  it('that is gone already makes the request stale', async () => {
    const { client, decide, submit, target } = await start();
    const { id } = await submit(DELETE, target, {
      offsets: 'keep',
      confirmation: NAME,
    });
    client.remove(NAME);
    expect((await decide(id, BERT)).state).toBe('stale');
  });

  it('whose answer was lost is done, and forgotten as well', async () => {
    const engine = await start();
    const { approved, becomes, client, inventory } = engine;
    const remove = client.deleteConnector.bind(client);
    client.deleteConnector = async name => {
      await remove(name);
      throw new ServiceUnavailableError('The worker was killed');
    };
    const { id } = await approved(DELETE, {
      offsets: 'keep',
      confirmation: NAME,
    });
    await becomes(id, 'succeeded');
    expect(client.calls.deleteConnector).toBe(1);
    expect(inventory.records.size).toBe(0);
  });
});

describe('offsets', () => {
  it('are reset of a stopped connector, with where it stood', async () => {
    const { approved, client } = await start();
    await client.stop(NAME);
    const done = await approved(RESET, { to: 'start', confirmation: NAME });
    expect(done).toMatchObject({
      state: 'succeeded',
      plan: {
        effects: [{ code: 'offsets-reset', params: { offsets: OFFSETS } }],
      },
    });
    expect(client.offsets.get(NAME)).toBeUndefined();
  });

  it('of a connector that runs are left alone', async () => {
    const { submit, target } = await start();
    await expect(
      submit(RESET, target, { to: 'start', confirmation: NAME }),
    ).rejects.toMatchObject({ violations: [{ code: 'not-stopped' }] });
  });

  it('are reset once, also where the answer was lost', async () => {
    const { approved, becomes, client } = await start();
    await client.stop(NAME);
    const reset = client.resetOffsets.bind(client);
    client.resetOffsets = async name => {
      await reset(name);
      throw new ServiceUnavailableError('The worker was killed');
    };
    const { id } = await approved(RESET, { to: 'start', confirmation: NAME });
    await becomes(id, 'succeeded');
    expect(client.calls.resetOffsets).toBe(1);
  });

  it('that were written since are not reset again', async () => {
    const { approved, becomes, client } = await start();
    await client.stop(NAME);
    client.resetOffsets = async name => {
      client.offsets.set(name, [
        { partition: { filename: 'a' }, offset: { position: 9 } },
      ]);
      throw new ServiceUnavailableError('The worker was killed');
    };
    const { id } = await approved(RESET, { to: 'start', confirmation: NAME });
    expect(await becomes(id, 'failed')).toMatchObject({
      failure: expect.stringContaining('cannot be told'),
    });
  });
});
