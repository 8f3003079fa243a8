// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import {
  connectorEngine,
  CREATION,
  SINK_CONFIG,
  SOURCE_CONFIG,
} from './__testUtils__/connectorEngine';
import { targetOf } from './__testUtils__/connectorKindFixture';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const CREATE = 'connector.create';
const NAME = 'billing.usage-source';

describe('a new connector', () => {
  it('is made, remembered and watched until it runs', async () => {
    const { approved, client, inventory } = await connectorEngine(databases);
    const done = await approved(CREATE, CREATION);
    expect(done).toMatchObject({ state: 'succeeded', environment: 'test' });
    expect(done.plan.effects).toMatchObject([{ code: 'connector-created' }]);
    const { config, state } = await client.describeConnector(NAME);
    expect(state).toBe('running');
    expect(config.values).toMatchObject(SOURCE_CONFIG);
    expect([...inventory.records.values()]).toMatchObject([
      {
        owner: 'group:default/billing',
        description: 'Imports usage',
        adopted: false,
        requestId: done.id,
      },
    ]);
  });

  it('needs the owner and the platform in production', async () => {
    const { approved } = await connectorEngine(databases, { tier: 'prod' });
    const people: [string, string][] = [['bert', 'billing']];
    const waiting = await approved(CREATE, CREATION, targetOf(), people);
    expect(waiting.state).toBe('pending');
    expect(waiting.gates.map(({ groups }) => groups)).toEqual([
      ['group:default/billing'],
      ['group:default/platform'],
    ]);
  });

  it('begins as it was asked to', async () => {
    const { approved, client } = await connectorEngine(databases);
    const done = await approved(CREATE, {
      ...CREATION,
      initialState: 'stopped',
    });
    expect(done.state).toBe('succeeded');
    expect((await client.describeConnector(NAME)).state).toBe('stopped');
  });

  it('of a name that somebody took meanwhile fails and leaves theirs alone', async () => {
    const { client, decide, submit, target } = await connectorEngine(databases);
    const { id } = await submit(CREATE, target, CREATION);
    const create = client.createConnector.bind(client);
    client.createConnector = async connector => {
      client.put(NAME, { config: { ...SOURCE_CONFIG, file: '/theirs' } });
      return create(connector);
    };
    expect(await decide(id, [['bert', 'billing']])).toMatchObject({
      state: 'failed',
    });
    const { config } = await client.describeConnector(NAME);
    expect(config.values.file).toBe('/theirs');
  });

  it('whose answer was lost is made once', async () => {
    const { approved, becomes, client } = await connectorEngine(databases);
    const create = client.createConnector.bind(client);
    const answers = jest.fn(create).mockImplementationOnce(async connector => {
      await create(connector);
      throw new ServiceUnavailableError('The worker was killed');
    });
    client.createConnector = answers;
    const { id } = await approved(CREATE, CREATION);
    await becomes(id, 'succeeded');
    expect(answers).toHaveBeenCalledTimes(1);
  });

  it('that was made before its maker died is taken for ours', async () => {
    const { approved, client } = await connectorEngine(databases);
    const create = client.createConnector.bind(client);
    client.createConnector = async connector => {
      await create(connector);
      throw new ConflictError(`Connector '${connector.name}' is there already`);
    };
    expect((await approved(CREATE, CREATION)).state).toBe('succeeded');
  });

  it('waits while the Connect cluster is away, and is made when it is back', async () => {
    const engine = await connectorEngine(databases);
    const { client, submit, target } = engine;
    const { id } = await submit(CREATE, target, CREATION);
    client.rebalancing = true;
    expect(await engine.decide(id, [['bert', 'billing']])).toMatchObject({
      state: 'waiting',
      waiting: { reason: expect.stringContaining('rebalancing') },
    });
    client.rebalancing = false;
    await engine.becomes(id, 'succeeded');
    expect(client.calls.createConnector).toBe(2);
  });

  it('that does not run within its bound fails with the reason', async () => {
    const { approved, client } = await connectorEngine(databases);
    client.stuckIn = 'unassigned';
    expect(await approved(CREATE, CREATION)).toMatchObject({
      state: 'failed',
      failure: expect.stringContaining('it is unassigned still'),
    });
  });
});

describe('what is asked of a new connector', () => {
  const violationsOf = async (
    input: object,
    { connector = NAME, tune = () => {} }: Partial<Asked> = {},
  ) => {
    const engine = await connectorEngine(databases);
    tune(engine);
    const target = targetOf(connector);
    const { violations, steps } = await engine.plan(CREATE, target, {
      ...input,
    });
    const { client } = engine;
    return { found: violations.map(({ code }) => code), steps, client };
  };
  interface Asked {
    connector: string;
    tune(engine: Awaited<ReturnType<typeof connectorEngine>>): void;
  }

  it('is answered by the worker key by key, and by nobody twice', async () => {
    const { found, client } = await violationsOf(CREATION, {
      tune: engine =>
        engine.client.problems.set('file', ['There is no such file']),
    });
    expect(found).toEqual(['config-invalid']);
    expect(client.calls.validateConfig).toBe(1);
  });

  it.each([
    [
      'a literal secret',
      { ...SINK_CONFIG, 'connection.password': 'canary-7f3a' },
      'literal-secret',
    ],
    [
      'a reference of others',
      { ...SINK_CONFIG, 'connection.password': '${env:OTHER}' },
      'reference-not-allowed',
    ],
    [
      'a class that is not allowed',
      { ...SINK_CONFIG, 'connector.class': 'evil.Connector' },
      'class-not-allowed',
    ],
  ])('never reaches the worker with %s', async (_, config, code) => {
    const { found, client, steps } = await violationsOf({
      ...CREATION,
      config,
    });
    expect(found).toContain(code);
    expect(client.calls.validateConfig).toBeUndefined();
    expect(JSON.stringify(steps)).not.toContain('canary-7f3a');
  });

  it('is refused for a name that is taken', async () => {
    const { found } = await violationsOf(CREATION, {
      tune: ({ client }) => client.put(NAME),
    });
    expect(found).toEqual(['name-taken']);
  });

  it('is forbidden under the prefix of others, and for their groups', async () => {
    const { submit } = await connectorEngine(databases);
    await expect(
      submit(CREATE, targetOf('orders.sink'), CREATION),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
    await expect(
      submit(CREATE, targetOf(), {
        ...CREATION,
        owner: 'group:default/orders',
      }),
    ).rejects.toMatchObject({ name: 'NotAllowedError' });
  });

  it('is forbidden on a Connect cluster that is read-only', async () => {
    const { submit, target } = await connectorEngine(databases, {
      mode: 'read-only',
    });
    await expect(submit(CREATE, target, CREATION)).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
  });

  it('cannot be told while the worker cannot validate', async () => {
    const { client, plan, target } = await connectorEngine(databases);
    client.validateConfig = async () => {
      throw new Error('boom');
    };
    await expect(plan(CREATE, target, CREATION)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('could not be validated'),
    });
  });

  it('tells of topics that the requester may not know as of none', async () => {
    const { found } = await violationsOf(CREATION, {
      tune: ({ topics }) => {
        topics.fallback = {
          owner: 'group:default/orders',
          source: 'prefix',
          visibility: 'owned',
        };
      },
    });
    expect(found).toEqual(['topic-missing']);
  });
});
