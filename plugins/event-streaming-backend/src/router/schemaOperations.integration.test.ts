// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  CONTRACT,
  MOST_SCHEMA_CHARACTERS,
} from '@sluice/plugin-event-streaming-common';
import { FakeIdentity, person } from '../__testUtils__/engineFixture';
import { startTestPortal } from '../__testUtils__/startTestPortal';
import { realRegistry } from '../kinds/schema/__testUtils__/realRegistry';
import {
  FIRST,
  OPTIONAL_ADDED,
  REQUIRED_ADDED,
} from '../kinds/schema/__testUtils__/schemaDocuments';
import { schemaKindFixture } from '../kinds/schema/__testUtils__/schemaKindFixture';
import { SchemaChecks } from '../kinds/schema/SchemaChecks';
import { callsAs } from './__testUtils__/callsAs';
import { schemaCheckRoutes } from './schemaCheckRoutes';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const registry = realRegistry();

afterAll(() => registry.registries.close());

const OWNER = 'group:default/billing';
const OPERATIONS = [
  ['schema.register', { content: OPTIONAL_ADDED }, 'register'],
  ['schema.set-compatibility', { level: 'FULL' }, 'update'],
  ['schema.set-state', { version: '1', state: 'deprecated' }, 'update'],
  ['schema.set-topics', { topics: [] }, 'update'],
  ['schema.delete', {}, 'delete'],
] as const;

describe('operations on schemas over HTTP', () => {
  const portals: { stop(): Promise<void> }[] = [];

  afterAll(() => Promise.all(portals.map(portal => portal.stop())));

  async function start(denied: string[] = []) {
    const knex = await databases.init('SQLITE_3');
    const identity = new FakeIdentity();
    for (const who of [person('anna', 'billing'), person('carla', 'orders')]) {
      identity.people.set(who.ref, who);
    }
    const kind = schemaKindFixture(registry.registries, identity);
    const checks = SchemaChecks.create({
      registries: registry.registries,
      inventory: kind.inventory,
      declarations: kind.topics.declarations,
    });
    const portal = await startTestPortal({
      knex,
      identity,
      kinds: [kind.handler],
      routes: [schemaCheckRoutes({ checks })],
      denied,
    });
    portals.push(portal);
    const target = registry.target();
    await registry.register(target, FIRST);
    await registry.client.setCompatibility(target, 'BACKWARD');
    const ask = (operation: string, input: object, more: object = {}) => ({
      operation,
      target,
      input,
      ...more,
    });
    return {
      ...kind,
      target,
      ask,
      as: (who: string) => callsAs(portal.server, who),
    };
  }

  it('refuse an incompatible schema with 422 and each cause', async () => {
    const { as, ask, target } = await start();
    const refused = await as('anna').post(
      '/v1/requests',
      ask('schema.register', { content: REQUIRED_ADDED }),
    );
    expect(refused.status).toBe(422);
    expect(refused.body.error).toMatchObject({
      name: 'UnprocessableError',
      violations: [
        {
          code: 'schema-incompatible',
          field: 'input.content',
          message: expect.stringContaining("'region'"),
          detail: expect.stringContaining('/fields/2'),
        },
        {
          code: 'schema-incompatible',
          message: expect.stringContaining("'plan'"),
        },
      ],
    });
    expect(await registry.client.listVersions(target)).toHaveLength(1);
  });

  it('register a compatible one at once', async () => {
    const { as, ask, target } = await start();
    const filed = await as('anna').post(
      '/v1/requests',
      ask('schema.register', { content: OPTIONAL_ADDED }),
    );
    expect(filed.status).toBe(201);
    await as('anna').until(filed.body.id, 'succeeded');
    expect(await registry.client.listVersions(target)).toHaveLength(2);
  });

  it('answer 403 with the reason to who is no owner, and under a foreign prefix', async () => {
    const { as, ask } = await start();
    for (const [operation, input] of OPERATIONS) {
      const refused = await as('carla').post(
        '/v1/requests',
        ask(operation, input),
      );
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain('You are not an owner of');
    }
    const foreign = await as('carla').post('/v1/requests', {
      operation: 'schema.register',
      target: registry.target('billing.other-value'),
      input: { content: FIRST, owner: 'group:default/orders' },
    });
    expect(foreign.status).toBe(403);
    expect(foreign.body.error.message).toContain(
      "Prefix 'billing.' belongs to billing",
    );
  });

  it.each(OPERATIONS)(
    'refuse %s to who lacks its permission',
    async (operation, input, verb) => {
      const { as, ask } = await start([`event-streaming.schema.${verb}`]);
      for (const path of ['/v1/plans', '/v1/requests']) {
        const refused = await as('anna').post(path, ask(operation, input));
        expect(refused.status).toBe(403);
      }
    },
  );

  it('take a schema of the largest size, and answer 413 above it', async () => {
    const { as, ask } = await start();
    const schemaOf = (doc: string) =>
      JSON.stringify({ ...JSON.parse(OPTIONAL_ADDED), doc });
    const room = MOST_SCHEMA_CHARACTERS - schemaOf('').length;
    const content = schemaOf('é'.repeat(room));
    const planned = await as('anna').post(
      '/v1/plans',
      ask('schema.register', { content }),
    );
    expect(planned.status).toBe(200);
    const tooLong = await as('anna').post(
      '/v1/plans',
      ask('schema.register', {
        content: 'x'.repeat(MOST_SCHEMA_CHARACTERS + 1),
      }),
    );
    expect(tooLong.status).toBe(400);
    const tooLarge = await as('anna').post(
      '/v1/plans',
      ask('schema.register', { content: 'x'.repeat(5_000_000) }),
    );
    expect(tooLarge.status).toBe(413);
  });

  it('check a draft for who may read schemas', async () => {
    const { as, target, inventory } = await start();
    const body = { target, content: OPTIONAL_ADDED };
    const checked = await as('carla').post('/v1/schemas/check', body);
    expect(checked.status).toBe(200);
    expect(CONTRACT.checkSchema.response.parse(checked.body)).toMatchObject({
      outcome: 'compatible',
      rule: { level: 'BACKWARD', origin: 'artifact' },
    });
    inventory.fallback = { ...inventory.fallback, visibility: 'owned' };
    expect((await as('carla').post('/v1/schemas/check', body)).status).toBe(
      404,
    );
    expect((await as('anna').post('/v1/schemas/check', body)).status).toBe(200);

    const without = await start(['event-streaming.schema.read']);
    const refused = await without.as('anna').post('/v1/schemas/check', body);
    expect(refused.status).toBe(403);
  });

  it('name the field of what cannot be used', async () => {
    const { as, ask } = await start();
    const answer = await as('anna').post(
      '/v1/plans',
      ask('schema.register', { content: FIRST, owner: OWNER, force: true }),
    );
    expect(answer.status).toBe(400);
    expect(answer.body.error.violations).toMatchObject([
      { field: 'input.force' },
    ]);
  });
});
