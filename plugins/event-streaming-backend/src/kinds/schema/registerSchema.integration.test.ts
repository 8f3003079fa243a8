// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { SCHEMA_LABELS } from '@sluice/plugin-event-streaming-common';
import { realRegistry } from './__testUtils__/realRegistry';
import {
  cloudEvents,
  FIRST,
  OPTIONAL_ADDED,
  REMOVED,
  REQUIRED_ADDED,
} from './__testUtils__/schemaDocuments';
import { schemaEngine } from './__testUtils__/schemaEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const registry = realRegistry();
const { client, register } = registry;

afterAll(() => registry.registries.close());

const start = () => schemaEngine(databases, registry);
const NEW = { content: FIRST, owner: 'group:default/billing' };

describe('a new schema', () => {
  it.each([
    [true, 'It describes a topic of yours'],
    [false, "Prefix 'billing.' is yours"],
  ])(
    'may have the name of a topic (there: %s), where it is yours',
    async (isThere, message) => {
      const { fresh, inventory, plan, topics } = await start();
      inventory.described = [
        {
          cluster: 'dev',
          environment: 'dev',
          topic: 'billing.usage.events',
          part: 'value',
          by: 'name',
        },
      ];
      jest.spyOn(topics, 'isThere').mockResolvedValue(isThere);
      const { passed } = await plan('schema.register', fresh(), NEW);
      expect(passed.map(finding => finding.message)).toContain(message);
    },
  );

  it('is registered at once with its rule, labels and record', async () => {
    const { finish, fresh, inventory, liveOf } = await start();
    const target = fresh();

    const request = await finish('schema.register', target, {
      ...NEW,
      description: 'What a customer used',
    });

    expect(request).toMatchObject({ state: 'succeeded', gates: [] });
    expect(await liveOf(target)).toEqual({ versions: ['1'], rule: 'BACKWARD' });
    const { labels } = await client.describeVersion({
      ...target,
      version: '1',
    });
    expect(labels).toEqual({
      [SCHEMA_LABELS.requestId]: request.id,
      [SCHEMA_LABELS.requestedBy]: 'user:default/anna',
    });
    expect(await inventory.record(target)).toEqual({
      owner: 'group:default/billing',
      description: 'What a customer used',
      rule: 'BACKWARD',
      adopted: false,
      createdBy: 'user:default/anna',
      requestId: request.id,
    });
    expect(await inventory.recordedVersions(target)).toMatchObject([
      { version: '1', override: false, requestId: request.id },
    ]);
    expect(inventory.refreshed).toContainEqual(target);
  });

  it.each(['billing/usage:eu events', 'billing.a?b#c', "billing.'x' & y"])(
    'can be called %j',
    async name => {
      const { finish, fresh, join } = await start();
      const platform = join('paul', 'platform');
      const request = await finish(
        'schema.register',
        fresh(name),
        NEW,
        platform,
      );
      expect(request.state).toBe('succeeded');
      const { text } = await client.readContent({
        ...fresh(name),
        version: '1',
      });
      expect(text).toBe(FIRST);
    },
  );

  it('of CloudEvents is a JSON artifact with a label', async () => {
    const { finish, fresh } = await start();
    const target = fresh();
    const content = cloudEvents();
    const request = await finish('schema.register', target, {
      ...NEW,
      content,
    });
    expect(request.state).toBe('succeeded');
    expect(await client.describeArtifact(target)).toMatchObject({
      type: 'JSON',
      labels: { [SCHEMA_LABELS.format]: 'cloudevents' },
    });
  });

  it('goes by the rule that was asked for; NONE with a warning, and when the platform agrees', async () => {
    const { fresh, join, liveOf, plan, service, store, submit, worker } =
      await start();
    const target = fresh();
    const input = { ...NEW, compatibility: 'NONE' };
    const { warnings } = await plan('schema.register', target, input);
    expect(warnings).toMatchObject([
      { code: 'rule-none', field: 'input.compatibility' },
    ]);

    const { id, state, gates } = await submit('schema.register', target, input);
    expect(state).toBe('pending');
    expect(gates.map(({ groups }) => groups)).toEqual([
      ['group:default/platform'],
    ]);
    await service.approve(id, { revision: 1 }, join('paul', 'platform'));
    await worker.settled();

    expect((await store.get(id)).state).toBe('succeeded');
    expect((await liveOf(target)).rule).toBe('NONE');
  });

  it('is nobody’s to register under a foreign prefix', async () => {
    const { fresh, submit } = await start();
    await expect(
      submit('schema.register', fresh('orders.placed-value'), NEW),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining("'orders.' belongs to orders"),
    });
  });
});

describe('the next version', () => {
  const existing = async (level: 'BACKWARD' | 'FORWARD' | 'FULL' | 'NONE') => {
    const engine = await start();
    const target = engine.fresh();
    await register(target, FIRST);
    await client.setCompatibility(target, level);
    return { ...engine, target };
  };

  it.each([
    ['BACKWARD', OPTIONAL_ADDED],
    ['FORWARD', REQUIRED_ADDED],
    ['FULL', OPTIONAL_ADDED],
    ['NONE', REMOVED],
  ] as const)(
    'that %s allows is registered without anybody’s approval',
    async (level, content) => {
      const { finish, liveOf, target } = await existing(level);
      const request = await finish('schema.register', target, { content });
      expect(request).toMatchObject({ state: 'succeeded', gates: [] });
      expect(await liveOf(target)).toEqual({
        versions: ['1', '2'],
        rule: level,
      });
    },
  );

  it('that is refused names who reads it, before an override is asked for', async () => {
    const { inventory, plan, readers, target } = await existing('BACKWARD');
    const topic = 'billing.usage.events';
    inventory.described = [
      { cluster: 'dev', environment: 'dev', topic, part: 'value', by: 'name' },
    ];
    readers.push({
      type: 'component',
      name: 'Orders',
      owner: 'group:default/orders',
      consequence: 'Declares to use it',
      params: { role: 'consumes' },
    });
    const content = REQUIRED_ADDED;
    const { impact } = await plan('schema.register', target, { content });
    expect(impact).toMatchObject([{ name: 'Orders' }]);
  });

  it.each([
    ['BACKWARD', REQUIRED_ADDED, ['/fields/2', '/fields/3']],
    ['FORWARD', REMOVED, ['/fields']],
    ['FULL', REMOVED, ['/fields']],
  ] as const)(
    'that %s refuses is refused with each cause, and nothing is registered',
    async (level, content, paths) => {
      const { liveOf, submit, target } = await existing(level);
      const error = await submit('schema.register', target, { content }).catch(
        reason => reason,
      );
      expect(error).toMatchObject({ name: 'UnprocessableError' });
      expect(error.violations).toEqual(
        paths.map(path => ({
          code: 'schema-incompatible',
          outcome: 'violation',
          field: 'input.content',
          message: expect.any(String),
          detail: expect.stringContaining(`at ${path}`),
        })),
      );
      expect((await liveOf(target)).versions).toEqual(['1']);
    },
  );

  it('says what changes and who goes first', async () => {
    const { plan, target } = await existing('BACKWARD');
    const { effects, impact } = await plan('schema.register', target, {
      content: OPTIONAL_ADDED,
    });
    expect(effects).toMatchObject([
      {
        code: 'schema-version-registered',
        message: expect.stringContaining('Upgrade readers first'),
      },
      { code: 'schema-changed', params: { kind: 'field-added' } },
    ]);
    expect(impact).toEqual([]);
  });

  it('is for the owner and the platform to ask for', async () => {
    const { join, submit, target } = await existing('BACKWARD');
    const carla = join('carla', 'orders');
    const input = { content: OPTIONAL_ADDED };
    await expect(
      submit('schema.register', target, input, carla),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining('You are not an owner of'),
    });
  });

  it('changes neither owner nor rule', async () => {
    const { plan, target } = await existing('BACKWARD');
    const { violations } = await plan('schema.register', target, {
      content: OPTIONAL_ADDED,
      owner: 'group:default/orders',
      compatibility: 'NONE',
    });
    expect(violations.map(({ code }) => code)).toEqual([
      'owner-stays',
      'rule-stays',
    ]);
  });

  it('of two that are asked for at once is one; the other is told why not', async () => {
    const { liveOf, store, submit, target, worker } = await existing('NONE');
    const other = await start();
    const ask = (engine: typeof other, content: string) =>
      engine.submit('schema.register', target, { content });
    const [one, two] = await Promise.all([
      submit('schema.register', target, { content: OPTIONAL_ADDED }),
      ask(other, REMOVED),
    ]);
    await Promise.all([worker.settled(), other.worker.settled()]);

    const ends = [await store.get(one.id), await other.store.get(two.id)];
    expect(ends.map(({ state }) => state)).toContain('succeeded');
    const loser = ends.find(({ state }) => state !== 'succeeded');
    expect(['stale', 'failed']).toContain(loser?.state);
    expect(await liveOf(target)).toMatchObject({ versions: ['1', '2'] });
  });

  it('is registered under a name of the registry where names are not counted', async () => {
    const { finish, liveOf, target, client: port } = await existing('BACKWARD');
    await port.createVersion(target, {
      version: 'spring',
      content: {
        text: OPTIONAL_ADDED,
        contentType: 'application/json',
        references: [],
      },
    });
    const content = OPTIONAL_ADDED.replace('"eu"', '"us"');
    const { state } = await finish('schema.register', target, { content });
    expect(state).toBe('succeeded');
    const { versions } = await liveOf(target);
    expect(versions).toHaveLength(3);
  });
});
