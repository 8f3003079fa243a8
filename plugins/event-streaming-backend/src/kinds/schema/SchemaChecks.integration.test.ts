// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaCheckBody } from '@sluice/plugin-event-streaming-common';
import { person } from '../../__testUtils__/engineFixture';
import { DescribingSchema } from '../../inventory/schemas/SchemaInventory';
import { InMemorySchemaInventory } from '../../__testUtils__/InMemorySchemaInventory';
import { realRegistry } from './__testUtils__/realRegistry';
import {
  avro,
  cloudEvents,
  FIRST,
  jsonSchema,
  OPTIONAL_ADDED,
  proto,
  REMOVED,
  REQUIRED_ADDED,
} from './__testUtils__/schemaDocuments';
import { SchemaChecks } from './SchemaChecks';

jest.setTimeout(60_000);

const anna = person('anna', 'billing');
const { registries, client, target: fresh, register } = realRegistry();
const inventory = new InMemorySchemaInventory();
const checks = SchemaChecks.create({
  registries,
  inventory,
  declarations: { isParty: async () => false },
});

afterAll(() => registries.close());

const ask = (body: SchemaCheckBody, who = anna) =>
  checks.check(body, async () => who);

/** An artifact with versions and a rule, and what is said to a draft. */
async function after(
  versions: string[],
  level: Parameters<typeof client.setCompatibility>[1],
  type = 'AVRO',
) {
  const target = fresh();
  for (const text of versions) {
    await register(target, text, type);
  }
  await client.setCompatibility(target, level);
  const check = (content: string, more: Partial<SchemaCheckBody> = {}) =>
    ask({ target, content, ...more });
  const countOf = async () => (await client.listVersions(target)).length;
  return { target, check, countOf };
}

describe('a check', () => {
  it.each([
    ['BACKWARD', OPTIONAL_ADDED, REQUIRED_ADDED],
    ['FORWARD', REQUIRED_ADDED, REMOVED],
    ['FULL', OPTIONAL_ADDED, REMOVED],
  ] as const)(
    'says under %s what is compatible and what is not, and registers nothing',
    async (level, good, bad) => {
      const { check, countOf } = await after([FIRST], level);
      expect(await check(good)).toMatchObject({
        outcome: 'compatible',
        message: `Compatible with version 1 under ${level}`,
        rule: { level, origin: 'artifact' },
        comparedWith: ['1'],
        causes: [],
      });
      expect(await check(bad)).toMatchObject({ outcome: 'incompatible' });
      expect(await countOf()).toBe(1);
    },
  );

  it('gives each cause its place and plain words', async () => {
    const { check } = await after([FIRST], 'BACKWARD');

    const { causes, upgradeOrder } = await check(REQUIRED_ADDED);

    expect(causes).toEqual([
      {
        description: 'region',
        path: '/fields/2',
        explanation: expect.stringContaining("'region'"),
      },
      {
        description: 'plan',
        path: '/fields/3',
        explanation: expect.stringContaining("'plan'"),
      },
    ]);
    expect(upgradeOrder).toContain('Upgrade readers first');
  });

  it('compares with all versions that are not disabled under a transitive rule', async () => {
    const { target, check } = await after(
      [FIRST, OPTIONAL_ADDED, REMOVED],
      'BACKWARD_TRANSITIVE',
    );
    const { group, artifact } = target;
    await client.setState({ group, artifact, version: '2' }, 'disabled');

    const { comparedWith, message } = await check(
      avro([{ name: 'id' }, { name: 'note', default: '' }]),
    );

    expect(comparedWith).toEqual(['3', '1']);
    expect(message).toBe(
      'Compatible with all 2 versions under BACKWARD_TRANSITIVE',
    );
  });

  it('names the rule of a new artifact, which is never none', async () => {
    const target = fresh();
    expect(await ask({ target, content: FIRST })).toMatchObject({
      outcome: 'first-version',
      format: 'avro',
      artifactType: 'AVRO',
      rule: { level: 'BACKWARD', origin: 'artifact' },
      comparedWith: [],
    });
    const full = await ask({ target, content: FIRST, compatibility: 'FULL' });
    expect(full.rule).toEqual({ level: 'FULL', origin: 'artifact' });
  });

  it('calls NONE and no rule at all not checked', async () => {
    const { target, check } = await after([FIRST], 'NONE');
    expect(await check(REQUIRED_ADDED)).toMatchObject({
      outcome: 'unchecked',
      message:
        'Not checked: the compatibility rule is NONE (set for this schema)',
      comparedWith: [],
    });
    await client.setCompatibility(target, undefined);
    expect(await check(REQUIRED_ADDED)).toMatchObject({
      outcome: 'unchecked',
      rule: { origin: 'default' },
    });
  });

  it('sees that the newest version is the same, however it is laid out', async () => {
    const { check } = await after([FIRST], 'BACKWARD');
    const compact = JSON.stringify(JSON.parse(FIRST));
    expect(await check(compact)).toMatchObject({
      outcome: 'unchanged',
      comparedWith: ['1'],
    });
  });

  it('says where a broken document breaks, and what it looks like instead', async () => {
    const target = fresh();
    expect(
      await ask({ target, content: '{"type": "record",\n  "name": }' }),
    ).toMatchObject({
      outcome: 'broken',
      syntax: { line: 2, column: 11 },
    });
    const claimed = await ask({ target, content: FIRST, format: 'protobuf' });
    expect(claimed.outcome).toBe('broken');
    expect(claimed.message).toContain('it looks like Avro, not Protobuf');
    expect(await ask({ target, content: 'hello' })).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('none of Avro, JSON Schema'),
    });
  });

  it('refuses a document of another type than the artifact', async () => {
    const { check } = await after([FIRST], 'BACKWARD');
    expect(await check(proto(['string id']))).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('is of the type AVRO'),
    });
  });

  it('wants the attributes of a CloudEvent', async () => {
    const target = fresh();
    const format = 'cloudevents';
    expect(
      await ask({ target, content: cloudEvents('source'), format }),
    ).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining("'source' is missing"),
    });
    expect(await ask({ target, content: cloudEvents() })).toMatchObject({
      outcome: 'first-version',
      format,
      artifactType: 'JSON',
    });
  });

  it('names references that are not given, not there, or lead back', async () => {
    const target = fresh();
    const { group, artifact } = target;
    const content = proto(['acme.Money total'], ['money.proto']);
    expect(await ask({ target, content })).toMatchObject({
      outcome: 'unresolved',
      missing: ['money.proto'],
    });
    const to = (named: string) => [
      { name: 'money.proto', group, artifact: named, version: '1' },
    ];
    expect(
      await ask({ target, content, references: to('acme.money') }),
    ).toMatchObject({
      outcome: 'unresolved',
      message: expect.stringContaining('which is not there'),
    });
    expect(
      await ask({ target, content, references: to(artifact) }),
    ).toMatchObject({
      outcome: 'unresolved',
      message: expect.stringContaining('leads back to this schema'),
    });
    const money = fresh('acme.money');
    await register(
      money,
      'syntax = "proto3";\npackage acme;\nmessage Money { int64 cents = 1; }\n',
      'PROTOBUF',
    );
    expect(
      await ask({ target, content, references: to('acme.money') }),
    ).toMatchObject({ outcome: 'first-version', missing: [] });
  });

  it('says of a type without a checker that it was not checked', async () => {
    const channels = (name: string) =>
      JSON.stringify({
        asyncapi: '2.6.0',
        info: { title: 'x', version: '1' },
        channels: { [name]: {} },
      });
    const { check } = await after([channels('a')], 'BACKWARD', 'ASYNCAPI');
    expect(await check(channels('b'))).toMatchObject({
      outcome: 'no-checker',
      artifactType: 'ASYNCAPI',
      message: expect.stringContaining('Not checked'),
    });
  });

  it('notes a probable rename, open content and the trap of Protobuf', async () => {
    const renamed = await after([OPTIONAL_ADDED], 'BACKWARD');
    const { notes } = await renamed.check(
      OPTIONAL_ADDED.replace('"region"', '"regions"'),
    );
    expect(notes).toContainEqual(
      expect.stringContaining('Looks like a rename'),
    );

    const open = await ask({
      target: fresh(),
      content: jsonSchema({ id: { type: 'string' } }, {}),
    });
    expect(open.notes).toContainEqual(
      expect.stringContaining('additionalProperties: false'),
    );

    const trap = await after([proto(['string id'])], 'FULL', 'PROTOBUF');
    const grown = await trap.check(proto(['string id', 'string region']));
    expect(grown.outcome).toBe('incompatible');
    expect(grown.notes).toContainEqual(expect.stringContaining('Under FULL'));
  });

  it('notes what does not belong to the topic, and what it has already', async () => {
    inventory.described = [
      {
        cluster: 'dev',
        environment: 'dev',
        topic: 'billing.usage.events',
        part: 'value',
        by: 'name',
      },
    ];
    const noteOf = async (namespace: string) => {
      const content = avro([{ name: 'id' }], namespace);
      return (await ask({ target: fresh(), content })).notes;
    };
    expect(await noteOf('acme.orders')).toEqual([
      expect.stringContaining("does not name 'billing'"),
    ]);
    expect(await noteOf('com.acme.billing.v2')).toEqual([]);

    const other: DescribingSchema = {
      ...fresh('orders.placed'),
      cluster: 'dev',
      topic: 'billing.usage.events',
      part: 'value',
      recordName: 'acme.orders.Placed',
      references: [],
      owner: 'group:default/orders',
      visibility: 'all',
    };
    const described = "The value of 'billing.usage.events' is described by";
    inventory.neighbours = [
      other,
      { ...other, artifact: 'keys', part: 'key' },
      { ...other, artifact: 'same', recordName: 'acme.billing.Usage' },
      { ...other, artifact: 'hidden', visibility: 'owned' },
    ];
    expect(await noteOf('acme.billing')).toEqual([
      expect.stringContaining(`${described} 'orders.placed' already`),
    ]);
    inventory.neighbours = [];
    inventory.described = [];
  });

  it.each(['a/b:c d', 'x?y#z'])(
    'reaches the artifact %j by its name',
    async name => {
      const target = fresh(name);
      await register(target, FIRST);
      await client.setCompatibility(target, 'BACKWARD');
      expect(await ask({ target, content: OPTIONAL_ADDED })).toMatchObject({
        outcome: 'compatible',
      });
    },
  );

  it('says that a name with a percent sign cannot be reached', async () => {
    const target = fresh('100%');
    await expect(ask({ target, content: FIRST })).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('100%'),
    });
  });

  it('tells who may not know of the schema what is told where there is none', async () => {
    const target = fresh();
    inventory.fallback = { ...inventory.fallback, visibility: 'owned' };
    const body = { target, content: FIRST };
    await expect(ask(body, person('carla', 'orders'))).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    expect((await ask(body)).outcome).toBe('first-version');
    inventory.fallback = { ...inventory.fallback, visibility: 'all' };
  });

  it('refuses what the checker of the registry fails at, and does not call the registry away', async () => {
    const { check } = await after([jsonSchema({})], 'BACKWARD', 'JSON');
    const broken = jsonSchema({ a: { type: 'string', pattern: '(' } });
    expect(await check(broken)).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining(
        'The registry refuses it: it cannot compare it: Unclosed group',
      ),
    });
  });

  it('says of a draft that the registry does not compare what comes of it', async () => {
    const $schema = 'https://json-schema.org/draft/2020-12/schema';
    const first = jsonSchema({}, { $schema, additionalProperties: false });
    const note = expect.stringContaining('and not JSON Schema 2020-12');
    const answer = await ask({ target: fresh(), content: first });
    expect(answer).toMatchObject({ outcome: 'first-version', notes: [note] });
    const { check } = await after([first], 'BACKWARD', 'JSON');
    expect(await check(first.replace('"object"', '["object"]'))).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('could not determine version'),
      notes: [note],
    });
  });

  it('says so too of a good draft, where the checker fails at the version before', async () => {
    const broken = jsonSchema({
      a: { enum: [{ $ref: 'http://127.0.0.1:1/' }] },
    });
    const { check } = await after([broken], 'BACKWARD', 'JSON');
    expect(await check(jsonSchema({}))).toMatchObject({
      outcome: 'broken',
      message: expect.stringContaining('it cannot compare it: Unresolved'),
    });
  });

  it.each([
    [{ a: { enum: [{ $ref: 'http://127.0.0.1:1/x' }] } }, {}, 'unresolved'],
    [{}, { $schema: 'http://127.0.0.1:1/meta' }, 'broken'],
    [
      { a: { $ref: 'http://shop.example/s#/definitions/x' } },
      { $id: 'http://shop.example/s', definitions: { x: {} } },
      'broken',
    ],
  ])(
    'refuses the first version %j with %j, after which none could be checked',
    async (properties, more, outcome) => {
      const content = jsonSchema(properties, more);
      const format = 'json-schema';
      expect(await ask({ target: fresh(), content, format })).toMatchObject({
        outcome,
      });
    },
  );

  it('knows no registry that is not configured', async () => {
    const target = { ...fresh(), registry: 'other' };
    await expect(ask({ target, content: FIRST })).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});
