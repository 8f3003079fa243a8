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

/** Topics that are there, one of Orders among them. */
const THERE = ['billing.usage', 'orders.events', 'orders.unfit'].map(topic => ({
  topic,
  cluster: 'dev',
  owner: `group:default/${topic.split('.')[0]}`,
  source: 'prefix' as const,
  visibility: 'all' as const,
}));

/** A sink that reads by a pattern. */
function reading(pattern: string) {
  const { topics: _, ...config } = SINK_CONFIG;
  return { ...CREATION, config: { ...config, 'topics.regex': pattern } };
}

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

  it('is agreed to by those whose topics it writes', async () => {
    const { submit, target, topics } = await connectorEngine(databases);
    topics.fallback = { ...topics.fallback, owner: 'group:default/orders' };
    const filed = await submit(CREATE, target, CREATION);
    expect(filed.plan.effects.map(({ code }) => code)).toContain(
      'foreign-topic-written',
    );
    expect(filed.gates.map(({ groups }) => groups)).toContainEqual([
      'group:default/orders',
    ]);
  });

  it('is agreed to by the platform where its topics cannot be told', async () => {
    const { plan, target } = await connectorEngine(databases);
    const config = {
      ...CREATION.config,
      transforms: 'r',
      'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter',
      'transforms.r.regex': '.*',
    };
    const codesOf = async (replacement: string) => {
      const told = await plan(CREATE, target, {
        ...CREATION,
        config: { ...config, 'transforms.r.replacement': replacement },
      });
      return told.effects.map(({ code }) => code);
    };
    expect(await codesOf('orders.events')).toContain('untold-topics-written');
    expect(await codesOf('billing.$0')).not.toContain('untold-topics-written');
  });

  it('is agreed to by those whose topics its pattern fits, and by the platform for later ones', async () => {
    const {
      plan: ask,
      submit,
      target,
      topics,
    } = await connectorEngine(databases, {
      tier: 'prod',
    });
    topics.there.push(...THERE);

    const wanted = reading('(billing|orders|sales)\\.(usage|events)');
    const { plan, gates } = await submit(CREATE, target, wanted);

    expect(plan.effects).toContainEqual({
      code: 'foreign-topic-read',
      severity: 'care',
      message:
        'Reads 1 topic of orders: orders.events; later ones that fit as well',
      params: { topics: ['orders.events'] },
    });
    expect(plan.impact).toMatchObject([
      {
        type: 'topic',
        name: 'orders.events on dev',
        owner: 'group:default/orders',
      },
    ]);
    expect(plan.effects.map(({ code }) => code)).toContain(
      'untold-topics-read',
    );
    const asked = gates.map(({ groups }) => groups);
    expect(asked).toContainEqual(['group:default/orders']);
    expect(asked).toContainEqual(['group:default/platform']);
    const { warnings } = await ask(CREATE, target, wanted);
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'foreign-topic',
        field: 'input.config.topics.regex',
        message: "'topics.regex' fits 1 topic of others now: 'orders.events'",
      }),
    );
  });

  it('is agreed to by its owner alone where its pattern fits nothing else', async () => {
    const { plan, target, topics } = await connectorEngine(databases);
    topics.there.push(...THERE);

    const { effects } = await plan(CREATE, target, reading('billing\\..*'));

    expect(effects.map(({ code }) => code)).toEqual(['connector-created']);
  });

  it('names no topic that the requester may not know of, and has the platform look', async () => {
    const { plan, target, topics } = await connectorEngine(databases);
    const hidden = (topic: string) => ({
      ...THERE[1],
      topic,
      visibility: 'owned' as const,
    });
    const codesOf = async (pattern: string) => {
      const told = await plan(CREATE, target, reading(pattern));
      expect(JSON.stringify(told)).not.toMatch(/salaries/);
      return told;
    };
    const before = await codesOf('orders\\..*');
    topics.there.push(hidden('orders.salaries'), hidden('billing.salaries'));

    // Whether one is there cannot be found out by asking.
    expect((await codesOf('orders\\..*')).effects).toEqual(before.effects);
    const own = await codesOf('billing\\..*');
    expect(own.effects.map(({ code }) => code)).toContain('untold-topics-read');
  });

  it('is agreed to by the platform where a pattern is not understood, which is said', async () => {
    const { plan, target, topics } = await connectorEngine(databases);
    topics.there.push(...THERE);

    const { effects, impact } = await plan(
      CREATE,
      target,
      reading('(?!billing).*'),
    );

    expect(impact).toEqual([]);
    expect(effects).toContainEqual(
      expect.objectContaining({
        code: 'untold-topics-read',
        message: expect.stringContaining(
          "'topics.regex' is not compared with the topics that are there: it has invalid or unsupported Perl syntax in '(?!'",
        ),
      }),
    );
  });

  it('does not have hundreds of owners asked one by one, which is said', async () => {
    const { plan, target, topics } = await connectorEngine(databases);
    topics.there.push(
      ...Array.from({ length: 201 }, (_, at) => ({
        ...THERE[1],
        topic: `orders.${at}`,
      })),
    );

    const { effects } = await plan(CREATE, target, reading('orders\\..*'));

    expect(effects).toContainEqual(
      expect.objectContaining({
        code: 'untold-topics-read',
        message: expect.stringContaining('fits more than 200 topics of others'),
      }),
    );
  });

  it('is agreed to by those to whose topics it is routed', async () => {
    const { submit, target, topics } = await connectorEngine(databases);
    topics.there.push(...THERE);
    const { gates, plan } = await submit(CREATE, target, {
      ...CREATION,
      config: {
        ...CREATION.config,
        transforms: 'r',
        'transforms.r.type': 'org.apache.kafka.connect.transforms.RegexRouter',
        'transforms.r.regex': 'billing.(.*)',
        'transforms.r.replacement': 'orders.$1',
      },
    });
    expect(gates.map(({ groups }) => groups)).toContainEqual([
      'group:default/orders',
    ]);
    expect(plan.impact[0]).toMatchObject({
      name: 'orders.events on dev',
      consequence: "'billing.usage-source' may write to it",
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
