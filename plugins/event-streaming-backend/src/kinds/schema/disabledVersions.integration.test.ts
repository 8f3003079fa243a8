// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ImpactItem } from '@sluice/plugin-event-streaming-common';
import { realRegistry } from './__testUtils__/realRegistry';
import {
  avro,
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

const READER: ImpactItem = {
  type: 'component',
  name: 'Orders',
  owner: 'group:default/orders',
  consequence: 'Declares to use it',
  params: { entityRef: 'component:default/orders', role: 'consumes' },
};

const READERS_AND_PLATFORM = [
  ['group:default/orders'],
  ['group:default/platform'],
];

type Level = Parameters<typeof client.setCompatibility>[1];

interface Given {
  versions?: string[];
  disabled: string[];
  level?: Level;
  type?: string;
}

/** An artifact with versions, some of them disabled. */
async function start({
  versions = [FIRST],
  disabled,
  level = 'BACKWARD',
  type,
}: Given) {
  const engine = await schemaEngine(databases, registry);
  engine.inventory.described = [
    {
      cluster: 'dev',
      environment: 'dev',
      topic: 'billing.usage.events',
      part: 'value',
      by: 'name',
    },
  ];
  engine.readers.push(READER);
  const target = engine.fresh();
  for (const text of versions) {
    await register(target, text, type);
  }
  for (const version of disabled) {
    await client.setState({ ...target, version }, 'disabled');
  }
  await client.setCompatibility(target, level);
  const approve = async (id: string) => {
    for (const [name, group] of [
      ['carla', 'orders'],
      ['paul', 'platform'],
    ]) {
      const caller = engine.join(name, group);
      await engine.service.approve(id, { revision: 1 }, caller);
    }
    await engine.worker.settled();
    return engine.store.get(id);
  };
  return { ...engine, approve, target };
}

const REGISTER = 'schema.register';
const SET_STATE = 'schema.set-state';

describe('a version that breaks a disabled one, which the registry leaves out', () => {
  it('is registered when those who read and the platform approve, as by an override', async () => {
    const { approve, inventory, liveOf, submit, target } = await start({
      disabled: ['1'],
    });
    const filed = await submit(REGISTER, target, { content: REQUIRED_ADDED });
    expect(filed.state).toBe('pending');
    expect(filed.gates.map(({ groups }) => groups)).toEqual(
      READERS_AND_PLATFORM,
    );
    expect(filed.plan.risk).toBe('high');
    expect(filed.plan.impact).toMatchObject([{ name: 'Orders' }]);
    const effect = filed.plan.effects.find(
      ({ code }) => code === 'disabled-version-broken',
    );
    expect(effect?.message).toContain(
      'It breaks version 1 under BACKWARD, and the registry does not compare with version 1 while that is disabled.',
    );
    expect(effect?.message).toContain("'region'");

    expect((await approve(filed.id)).state).toBe('succeeded');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
    expect(await inventory.recordedVersions(target)).toMatchObject([
      { version: '2', override: true },
    ]);
  });

  it.each([
    [
      'the newest is disabled',
      'BACKWARD',
      [FIRST, OPTIONAL_ADDED],
      ['2'],
      true,
    ],
    [
      'an older one is not compared with',
      'BACKWARD',
      [FIRST, OPTIONAL_ADDED],
      ['1'],
      false,
    ],
    [
      'an older one is',
      'BACKWARD_TRANSITIVE',
      [FIRST, OPTIONAL_ADDED],
      ['1'],
      true,
    ],
    ['nothing is compared', 'NONE', [FIRST], ['1'], false],
  ] as const)(
    'is looked for by the rule: %s (%s)',
    async (_, level, versions, disabled, isAsked) => {
      const { plan, target } = await start({
        versions: [...versions],
        disabled: [...disabled],
        level,
      });
      // The first breaks both versions, the second none.
      const content = isAsked
        ? avro([{ name: 'id' }, { name: 'total', type: 'string' }])
        : avro([{ name: 'id' }, { name: 'region', default: 'eu' }]);
      const { effects } = await plan(REGISTER, target, { content });
      const codes = effects.map(({ code }) => code);
      expect(codes.includes('disabled-version-broken')).toBe(isAsked);
    },
  );

  it.each([
    ['it', ['1'], {}],
    ['an override', [], { override: true }],
  ])(
    'needs a justification, as an override does: %s',
    async (_, disabled, more) => {
      const { anna, service, target } = await start({ disabled });
      const input = { content: REQUIRED_ADDED, ...more };
      const asked = { operation: REGISTER, target, input };
      await expect(service.submit(asked, anna)).rejects.toMatchObject({
        violations: [{ code: 'reason-needed', field: 'justification' }],
      });
    },
  );

  it('is not asked for where ours finds nothing breaking: a bad version is disabled and a good one follows at once', async () => {
    const { finish, target } = await start({
      versions: [FIRST, REMOVED],
      disabled: ['2'],
      level: 'FULL',
    });
    const request = await finish(REGISTER, target, {
      content: avro([
        { name: 'id' },
        { name: 'total', type: 'long', default: 0 },
      ]),
    });
    expect(request).toMatchObject({ state: 'succeeded', gates: [] });
  });

  it('may be one of a type that only the registry reads: then people decide', async () => {
    const openApi = (title: string) =>
      JSON.stringify({
        openapi: '3.0.3',
        info: { title, version: '1' },
        paths: {},
      });
    const { plan, target } = await start({
      versions: [openApi('First')],
      disabled: ['1'],
      type: 'OPENAPI',
    });
    const { effects, gates } = await plan(REGISTER, target, {
      content: openApi('Second'),
    });
    expect(gates.map(({ groups }) => groups)).toEqual(READERS_AND_PLATFORM);
    expect(effects.map(({ message }) => message)).toContain(
      'It may break version 1 under BACKWARD: the registry does not compare with version 1 while that is disabled, and the portal cannot tell',
    );
  });

  it('is nothing new where the registry compares nothing of the type', async () => {
    const { plan, target } = await start({
      versions: ['type Query { a: Int }'],
      disabled: ['1'],
      type: 'GRAPHQL',
    });
    const { gates } = await plan(REGISTER, target, {
      content: 'type Query { b: Int }',
    });
    expect(gates).toEqual([]);
  });

  it('is the next version, and not called the first, where all are disabled', async () => {
    const { plan, target } = await start({ disabled: ['1'] });
    const { steps, warnings } = await plan(REGISTER, target, {
      content: OPTIONAL_ADDED,
    });
    expect(steps).toMatchObject([{ before: { exists: true } }]);
    expect(steps[0].title).toContain('Register version 2');
    expect(warnings.map(({ message }) => message)).toContain(
      'Not checked: all versions are disabled, and the registry compares with none of them',
    );
  });

  it('is tried again as the same, where only the rest of its request is left', async () => {
    const engine = await start({ disabled: ['1'] });
    const { anna, approve, inventory, service, store, submit } = engine;
    const { target, worker } = engine;
    const save = jest.spyOn(inventory, 'saveRecord');
    save.mockRejectedValueOnce(new Error('The notes cannot be written'));
    const input = { content: REQUIRED_ADDED, description: 'New words' };
    const { id } = await submit(REGISTER, target, input);
    expect((await approve(id)).state).toBe('failed');
    await service.retry(id, { revision: 1 }, anna);
    await worker.settled();
    expect((await store.get(id)).state).toBe('succeeded');
  });
});

describe('a disabled version that is enabled again', () => {
  const again = { version: '1', state: 'enabled' };

  it.each([['enabled'], ['deprecated']])(
    'as %s, and that a newer one breaks, waits for those who read and the platform',
    async state => {
      const { approve, submit, target } = await start({
        versions: [FIRST, REQUIRED_ADDED],
        disabled: ['1'],
      });
      const filed = await submit(SET_STATE, target, { version: '1', state });
      expect(filed.state).toBe('pending');
      expect(filed.gates.map(({ groups }) => groups)).toEqual(
        READERS_AND_PLATFORM,
      );
      expect(filed.plan.effects[1].message).toContain(
        'Version 2 breaks version 1 under BACKWARD, and the registry does not compare them again.',
      );
      expect((await approve(filed.id)).state).toBe('succeeded');
    },
  );

  it('and that fits is enabled at once', async () => {
    const { finish, target } = await start({
      versions: [FIRST, OPTIONAL_ADDED],
      disabled: ['1'],
    });
    const request = await finish(SET_STATE, target, again);
    expect(request).toMatchObject({ state: 'succeeded', gates: [] });
  });

  it('is asked of the next newer version, and of all under a transitive rule', async () => {
    const given = {
      versions: [FIRST, OPTIONAL_ADDED, REQUIRED_ADDED],
      disabled: ['1'],
    };
    const next = await start(given);
    expect((await next.plan(SET_STATE, next.target, again)).gates).toEqual([]);
    const all = await start({ ...given, level: 'BACKWARD_TRANSITIVE' });
    const { effects } = await all.plan(SET_STATE, all.target, again);
    expect(effects[1]).toMatchObject({
      code: 'disabled-version-broken',
      params: { version: '1', by: '3' },
    });
  });
});
