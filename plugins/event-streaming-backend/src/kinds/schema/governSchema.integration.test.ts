// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ImpactItem } from '@sluice/plugin-event-streaming-common';
import { realRegistry } from './__testUtils__/realRegistry';
import { FIRST, OPTIONAL_ADDED } from './__testUtils__/schemaDocuments';
import {
  schemaEngine,
  SchemaEngineOptions,
} from './__testUtils__/schemaEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const registry = realRegistry();
const { client, register } = registry;

afterAll(() => registry.registries.close());

/** A group of orders that reads the topic now. */
const READER: ImpactItem = {
  type: 'consumer-group',
  name: 'orders-reader',
  owner: 'group:default/orders',
  consequence: 'Reads it',
  active: true,
  params: { members: 1 },
};

const TOPIC = {
  cluster: 'dev',
  environment: 'dev',
  topic: 'billing.usage.events',
  part: 'value',
  by: 'name',
} as const;

async function start(options: SchemaEngineOptions = {}) {
  const engine = await schemaEngine(databases, registry, options);
  engine.inventory.described = [TOPIC];
  engine.readers.push(READER);
  const target = engine.fresh();
  await register(target, FIRST);
  await register(target, OPTIONAL_ADDED);
  await client.setCompatibility(target, 'BACKWARD');
  const approvedBy = async (id: string, ...people: [string, string][]) => {
    for (const [name, group] of people) {
      await engine.service.approve(
        id,
        { revision: 1 },
        engine.join(name, group),
      );
    }
    await engine.worker.settled();
    return engine.store.get(id);
  };
  return { ...engine, target, approvedBy };
}

describe('a rule', () => {
  const operation = 'schema.set-compatibility';

  it('is tightened at once, and recorded', async () => {
    const { finish, inventory, liveOf, target } = await start();
    const request = await finish(operation, target, { level: 'FULL' });
    expect(request).toMatchObject({ state: 'succeeded', gates: [] });
    expect(request.plan.effects).toMatchObject([
      { code: 'rule-tightened', params: { from: 'BACKWARD', to: 'FULL' } },
    ]);
    expect((await liveOf(target)).rule).toBe('FULL');
    expect(await inventory.record(target)).toMatchObject({ rule: 'FULL' });
  });

  it.each([
    ['NONE', { level: 'NONE' }, 'NONE'],
    [
      'FORWARD, which no longer checks old data',
      { level: 'FORWARD' },
      'FORWARD',
    ],
    ['none of its own, where nothing is inherited', {}, undefined],
  ] as const)(
    'is loosened to %s when those who read and the platform approve',
    async (_, input, expected) => {
      const { approvedBy, liveOf, submit, target } = await start();
      const filed = await submit(operation, target, input);
      expect(filed.state).toBe('pending');
      expect(filed.gates.map(({ groups }) => groups)).toEqual([
        ['group:default/orders'],
        ['group:default/platform'],
      ]);
      expect((await liveOf(target)).rule).toBe('BACKWARD');

      const done = await approvedBy(
        filed.id,
        ['carla', 'orders'],
        ['paul', 'platform'],
      );
      expect(done.state).toBe('succeeded');
      expect((await liveOf(target)).rule).toBe(expected);
    },
  );

  it('that is as asked for is not asked for', async () => {
    const { submit, target } = await start();
    await expect(
      submit(operation, target, { level: 'BACKWARD' }),
    ).rejects.toMatchObject({
      violations: [{ code: 'nothing-changes', field: 'input.level' }],
    });
  });

  it('that was changed since the approval makes the request stale', async () => {
    const { approvedBy, submit, target } = await start();
    const { id } = await submit(operation, target, { level: 'NONE' });
    await client.setCompatibility(target, 'FULL');
    const stale = await approvedBy(
      id,
      ['carla', 'orders'],
      ['paul', 'platform'],
    );
    expect(stale.state).toBe('stale');
  });
});

describe('the state of a version', () => {
  const operation = 'schema.set-state';

  it('is set to deprecated and back without anybody’s approval', async () => {
    const { finish, target } = await start({ tier: 'prod' });
    for (const state of ['deprecated', 'sunset', 'enabled']) {
      const request = await finish(operation, target, { version: '1', state });
      expect(request).toMatchObject({ state: 'succeeded', gates: [] });
      const live = await client.describeVersion({ ...target, version: '1' });
      expect(live.state).toBe(state);
    }
  });

  it('of the newest is set to disabled when somebody else of the owner approves', async () => {
    const { approvedBy, submit, target } = await start({ tier: 'prod' });
    const input = { version: '2', state: 'disabled' };
    const filed = await submit(operation, target, input);
    expect(filed).toMatchObject({
      state: 'pending',
      gates: [{ groups: ['group:default/billing'] }],
      plan: {
        effects: [
          { code: 'version-disabled' },
          { code: 'version-in-use-disabled' },
        ],
      },
    });
    const done = await approvedBy(filed.id, ['bert', 'billing']);
    expect(done.state).toBe('succeeded');
    const live = await client.describeVersion({ ...target, version: '2' });
    expect(live.state).toBe('disabled');
  });

  it('goes only where the registry lets it go', async () => {
    const { plan, target } = await start();
    await client.setState({ ...target, version: '1' }, 'disabled');
    const { violations } = await plan(operation, target, {
      version: '1',
      state: 'sunset',
    });
    expect(violations).toMatchObject([
      {
        code: 'state-not-reachable',
        detail: 'It can become enabled, deprecated',
      },
    ]);
  });

  it('belongs to a version that is there', async () => {
    const { plan, target } = await start();
    await expect(
      plan(operation, target, { version: '9', state: 'disabled' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('a deletion', () => {
  it('is refused where the registry does not allow it, with the way to switch it on', async () => {
    const { plan, target } = await start();
    const { violations } = await plan('schema.delete', target, {
      confirmation: target.artifact,
    });
    expect(violations).toMatchObject([
      {
        code: 'deletion-forbidden',
        detail: expect.stringContaining(
          'apicurio.rest.deletion.artifact.enabled',
        ),
      },
    ]);
  });

  it('is nothing to ask for where there is no schema', async () => {
    const { fresh, plan } = await start();
    await expect(
      plan('schema.delete', fresh(), { confirmation: 'x' }),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });
});

describe('changes of a schema', () => {
  it.each([
    ['schema.set-compatibility', { level: 'FULL' }],
    ['schema.set-state', { version: '1', state: 'deprecated' }],
    ['schema.delete', {}],
    ['schema.register', { content: FIRST }],
  ])(
    'by %s are for its owner and the platform to ask for',
    async (operation, input) => {
      const { inventory, join, plan, target } = await start();
      const carla = join('carla', 'orders');
      await expect(plan(operation, target, input, carla)).rejects.toMatchObject(
        {
          name: 'NotAllowedError',
          message: expect.stringContaining(
            'only members of billing and the platform',
          ),
        },
      );
      const paul = join('paul', 'platform');
      await expect(plan(operation, target, input, paul)).resolves.toBeDefined();

      inventory.fallback = { ...inventory.fallback, visibility: 'owned' };
      const otto = join('otto', 'audit');
      await expect(plan(operation, target, input, otto)).rejects.toMatchObject({
        name: 'NotFoundError',
      });
    },
  );
});
