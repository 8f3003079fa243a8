// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { TopicLink } from '@sluice/plugin-event-streaming-common';
import { SchemaAccess } from '../../access/SchemaAccess';
import { TopicAccess } from '../../access/TopicAccess';
import { TopicSchemas } from '../../access/TopicSchemas';
import { LINKED, linkEngine } from './__testUtils__/linkEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const operation = 'schema.set-topics';

const link = (
  topic: string,
  part: TopicLink['part'] = 'value',
  cluster = 'dev',
): TopicLink => ({ cluster, topic, part });

const USAGE = link('billing.usage.events');
const ORDERS = link('orders.placed', 'key');

describe.each(databases.eachSupportedId())('links (%s)', id => {
  async function start() {
    const knex = await databases.init(id);
    const engine = await linkEngine(knex);
    const { finish, inventory, plan, service, store, submit, worker } = engine;
    const input = (...topics: TopicLink[]) => ({ topics });
    const access = TopicAccess.create({ ...inventory, config: engine.config });
    const topicSchemas = TopicSchemas.create({
      knex,
      schemaAccess: SchemaAccess.create({ ...inventory, access }),
    });
    return {
      ...engine,
      knex,
      link: (...topics: TopicLink[]) =>
        finish(operation, LINKED, input(...topics)),
      file: (topics: TopicLink[], who?: Parameters<typeof submit>[3]) =>
        submit(operation, LINKED, input(...topics), who),
      ask: (topics: TopicLink[], who?: Parameters<typeof plan>[3]) =>
        plan(operation, LINKED, input(...topics), who),
      approve: async (requestId: string, name: string, group: string) => {
        const who = engine.join(name, group);
        await service.approve(requestId, { revision: 1 }, who);
        await worker.settled();
        return store.get(requestId);
      },
      topicsOf: async () =>
        (await inventory.ofSchemas.topics(LINKED)).map(
          ({ cluster, topic, part, by }) => `${cluster}/${topic}/${part} ${by}`,
        ),
      schemasOf: async (topic: string) => {
        const target = { cluster: 'dev', topic };
        const caller = async () => engine.anna.person;
        const of = await topicSchemas.of([target], caller);
        return of(target)?.map(({ artifact, linked }) => [artifact, linked]);
      },
    };
  }

  it('are made at once among things of one’s own, and shown on both sides and in the catalog', async () => {
    const { events, link: set, inventory, schemasOf, topicsOf } = await start();
    const request = await set(USAGE);

    expect(request).toMatchObject({ state: 'succeeded', gates: [] });
    expect(request.plan).toMatchObject({
      steps: [
        {
          operation: 'schema.link-topics',
          before: { topics: { 'dev/billing.usage.events/value': false } },
          after: { topics: { 'dev/billing.usage.events/value': true } },
        },
      ],
      effects: [{ code: 'topic-linked' }],
      impact: [],
    });
    expect(await topicsOf()).toEqual(['dev/billing.usage.events/value record']);
    expect(await schemasOf('billing.usage.events')).toEqual([
      [LINKED.artifact, true],
    ]);
    expect(await inventory.ofSchemas.record(LINKED)).toMatchObject({
      adopted: true,
      topics: [USAGE],
    });
    const told = events
      .filter(({ source }) => source === 'dev')
      .flatMap(({ added }) => added);
    expect(told).toMatchObject([
      {
        metadata: { title: 'billing.usage.events' },
        spec: { dependsOn: [expect.stringContaining('api:registry/')] },
      },
    ]);
  });

  it('outlast readings of the registry, and end when they are left out', async () => {
    const { collect, link: set, registry, schemasOf, topicsOf } = await start();
    await set(USAGE, link('billing.usage.events', 'key'));
    registry.put(
      { group: LINKED.group, artifact: LINKED.artifact },
      { text: '{"type":"record","name":"com.acme.UsageEvent","fields":[]}' },
    );
    await collect();
    expect(await topicsOf()).toHaveLength(2);

    const request = await set(USAGE);
    expect(request.plan.steps[0].after).toEqual({
      topics: { 'dev/billing.usage.events/key': false },
    });
    expect(await topicsOf()).toEqual(['dev/billing.usage.events/value record']);
    await set();
    expect(await topicsOf()).toEqual([]);
    expect(await schemasOf('billing.usage.events')).toBeUndefined();
  });

  it('that were recorded when the backend died are shown by the next reading', async () => {
    const { collect, inventory, schemasOf } = await start();
    const record = {
      adopted: true,
      createdBy: 'user:default/anna',
      requestId: '',
    };
    await inventory.ofSchemas.saveRecord(LINKED, {
      ...record,
      topics: [USAGE],
    });
    expect(await schemasOf('billing.usage.events')).toBeUndefined();
    await collect();
    expect(await schemasOf('billing.usage.events')).toEqual([
      [LINKED.artifact, true],
    ]);
  });

  it('need no registry', async () => {
    const { link: set, registry, schemasOf } = await start();
    registry.outage = 'It is away';
    expect(await set(USAGE)).toMatchObject({ state: 'succeeded' });
    expect(await schemasOf('billing.usage.events')).toHaveLength(1);
  });

  it('to the topic of another group wait for that group, both ways', async () => {
    const { approve, file, schemasOf, topicsOf } = await start();
    for (const [topics, effect, expected] of [
      [[ORDERS], 'foreign-topic-linked', [LINKED.artifact, true]],
      [[], 'foreign-topic-unlinked', undefined],
    ] as const) {
      const filed = await file([...topics]);
      expect(filed).toMatchObject({
        state: 'pending',
        gates: [{ groups: ['group:default/orders'] }],
        plan: {
          effects: [{ code: effect }],
          impact: [{ type: 'topic', owner: 'group:default/orders' }],
        },
      });
      const before = await topicsOf();
      const done = await approve(filed.id, 'carla', 'orders');
      expect(done.state).toBe('succeeded');
      expect(await topicsOf()).not.toEqual(before);
      const schemas = (await schemasOf('orders.placed')) ?? [];
      expect(schemas.filter(([, linked]) => linked)).toEqual(
        expected ? [expected] : [],
      );
    }
  });

  it('to the same topics are nothing to ask for', async () => {
    const { ask, link: set } = await start();
    await set(USAGE);
    expect((await ask([USAGE])).violations).toMatchObject([
      { code: 'nothing-changes', field: 'input.topics' },
    ]);
  });

  it('go to topics that are there, may be seen and have their schemas in the registry', async () => {
    const { ask } = await start();
    const { violations } = await ask([
      USAGE,
      link('billing.gone'),
      link('secret.plans'),
      link('billing.invoices', 'value', 'other'),
      link('billing.invoices', 'value', 'nowhere'),
    ]);
    expect(violations).toMatchObject([
      {
        code: 'unknown-topic',
        field: 'input.topics.1.topic',
        message: "There is no topic 'billing.gone' on cluster 'dev'",
      },
      {
        code: 'unknown-topic',
        field: 'input.topics.2.topic',
        message: "There is no topic 'secret.plans' on cluster 'dev'",
      },
      { code: 'other-registry', field: 'input.topics.3.cluster' },
      { code: 'other-registry', field: 'input.topics.4.cluster' },
    ]);
  });

  it('are each asked for once, and not for what the name says', async () => {
    const { ask, plan } = await start();
    await expect(ask([USAGE, USAGE])).rejects.toMatchObject({
      name: 'InputError',
      violations: [{ field: 'input.topics.1', message: 'is listed twice' }],
    });
    const named = { ...LINKED, artifact: 'billing.invoices-value' };
    const { violations } = await plan(operation, named, {
      topics: [link('billing.invoices')],
    });
    expect(violations).toMatchObject([{ code: 'linked-by-name' }]);
  });

  it('that mix unrelated schemas in one topic need a reason', async () => {
    const { anna, ask, link: set, service } = await start();
    const second = link('billing.invoices');
    const { warnings } = await ask([second]);
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'second-schema',
        field: 'input.topics.0',
        needsReason: true,
        message: expect.stringContaining("'billing.invoices-value' already"),
      }),
    );
    const input = { topics: [second] };
    for (const justification of [undefined, '  ']) {
      await expect(
        service.submit(
          { operation, target: LINKED, input, justification },
          anna,
        ),
      ).rejects.toMatchObject({
        name: 'UnprocessableError',
        violations: [{ code: 'reason-needed', field: 'justification' }],
      });
    }
    expect(await set(second)).toMatchObject({ state: 'succeeded' });
    // Once it is so, it is not asked again.
    const { warnings: later } = await ask([second, USAGE]);
    expect(later.filter(({ code }) => code === 'second-schema')).toEqual([]);
  });

  it('note a topic of another domain', async () => {
    const { ask } = await start();
    const { warnings } = await ask([USAGE]);
    expect(warnings).toMatchObject([
      {
        code: 'schema-note',
        message: expect.stringContaining("does not name 'billing'"),
      },
    ]);
  });

  it('are for the owner of the schema and the platform to ask for', async () => {
    const { ask, join, plan } = await start();
    await expect(ask([ORDERS], join('carla', 'orders'))).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    const paul = join('paul', 'platform');
    expect((await ask([USAGE], paul)).violations).toEqual([]);
    const gone = { ...LINKED, artifact: 'billing.Gone' };
    await expect(
      plan(operation, gone, { topics: [USAGE] }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('that somebody may not know of stay when the others are changed', async () => {
    const { approve, file, join, link: set, topicsOf } = await start();
    const secret = link('secret.plans');
    join('sven', 'security');
    const { id: filed } = await file([secret], join('paul', 'platform'));
    await approve(filed, 'sven', 'security');
    expect(await topicsOf()).toEqual(['dev/secret.plans/value record']);

    const request = await set(USAGE);
    expect(JSON.stringify(request)).not.toContain('secret');
    expect(await topicsOf()).toEqual([
      'dev/billing.usage.events/value record',
      'dev/secret.plans/value record',
    ]);
  });

  it('give an unowned schema to who has the topic, and a narrowed topic narrows it', async () => {
    const { events, inventory, join, service, store, submit, worker } =
      await start();
    const stray = { ...LINKED, artifact: 'com.acme.Stray' };
    const { ofSchemas } = inventory;
    expect(await ofSchemas.ownership(stray)).toMatchObject({
      source: 'fallback',
    });
    const sven = join('sven', 'security');
    const topics = [link('secret.plans')];
    const paul = join('paul', 'platform');
    const { id: filed, plan } = await submit(
      operation,
      stray,
      { topics },
      paul,
    );
    expect(plan.effects.map(({ code }) => code)).toEqual([
      'foreign-topic-linked',
      'schema-owner-follows',
      'schema-narrowed',
    ]);
    await service.approve(filed, { revision: 1 }, sven);
    await worker.settled();
    expect((await store.get(filed)).state).toBe('succeeded');
    expect(await ofSchemas.ownership(stray)).toEqual({
      owner: 'group:default/security',
      source: 'prefix',
      visibility: 'owned',
    });
    expect(await inventory.schemas.get(stray)).toMatchObject({
      owner: 'group:default/security',
      visibility: 'owned',
      entity_hash: '',
    });
    expect(events.flatMap(({ removed }) => removed)).toContainEqual(
      expect.stringContaining('stray'),
    );
  });

  it('go with the record when the schema is deleted', async () => {
    const { inventory, link: set } = await start();
    await set(USAGE);
    await inventory.ofSchemas.forgetRecord(LINKED);
    await inventory.ofSchemas.refresh(LINKED);
    expect(await inventory.ofSchemas.topics(LINKED)).toEqual([]);
  });
});
