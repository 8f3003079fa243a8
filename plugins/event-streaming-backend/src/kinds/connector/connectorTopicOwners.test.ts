// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  connectorEngine,
  CREATION,
  SINK_CONFIG,
} from './__testUtils__/connectorEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const CREATE = 'connector.create';

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
describe('a new connector that reaches topics', () => {
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
});
