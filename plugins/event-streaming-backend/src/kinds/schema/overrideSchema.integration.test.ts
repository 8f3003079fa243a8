// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import {
  ImpactItem,
  PlanStep,
  SCHEMA_LABELS,
  SCHEMA_STEPS,
} from '@sluice/plugin-event-streaming-common';
import { pastTheClient } from '../../adapters/apicurio/__testUtils__/askRegistry';
import { KindHandler } from '../KindHandler';
import { realRegistry } from './__testUtils__/realRegistry';
import {
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
const { setGroupCompatibility } = pastTheClient(
  testStack().layout.registry.url,
);

afterAll(() => registry.registries.close());

const READER: ImpactItem = {
  type: 'component',
  name: 'Orders',
  owner: 'group:default/orders',
  consequence: 'Declares to use it',
  params: { entityRef: 'component:default/orders', role: 'consumes' },
};

const WRITER: ImpactItem = {
  ...READER,
  name: 'Shop',
  owner: 'group:default/shop',
  params: { entityRef: 'component:default/shop', role: 'produces' },
};

/** Does something right after a step of this sort was applied. */
function afterStep(operation: string, act: (step: PlanStep) => Promise<void>) {
  return (handler: KindHandler): KindHandler => ({
    definition: handler.definition,
    propose: ask => handler.propose(ask),
    checkStep: step => handler.checkStep(step),
    applyStep: async (step, context) => {
      await handler.applyStep(step, context);
      if (step.operation === operation) {
        await act(step);
      }
    },
    refresh: target => handler.refresh(target),
    afterMove: request => handler.afterMove(request),
    impactOn: target => handler.impactOn(target),
  });
}

async function start(
  wrap?: (handler: KindHandler) => KindHandler,
  level: 'BACKWARD' | 'BACKWARD_TRANSITIVE' | 'inherited' = 'BACKWARD',
) {
  const engine = await schemaEngine(databases, registry, { wrap });
  engine.inventory.described = [
    {
      cluster: 'dev',
      environment: 'dev',
      topic: 'billing.usage.events',
      part: 'value',
      by: 'name',
    },
  ];
  engine.readers.push(READER, WRITER);
  const target = engine.fresh();
  await register(target, FIRST);
  await client.setCompatibility(
    target,
    level === 'inherited' ? undefined : level,
  );
  const ask = () =>
    engine.submit('schema.register', target, {
      content: REQUIRED_ADDED,
      override: true,
    });
  const approve = async (id: string) => {
    for (const [name, group] of [
      ['carla', 'orders'],
      ['paul', 'platform'],
    ]) {
      await engine.service.approve(
        id,
        { revision: 1, comment: 'Agreed' },
        engine.join(name, group),
      );
    }
    await engine.worker.settled();
    return engine.store.get(id);
  };
  const override = async () => approve((await ask()).id);
  return { ...engine, target, ask, approve, override };
}

describe('an override', () => {
  it('asks those who read, not those who write, and the platform', async () => {
    const { ask } = await start();
    const { state, gates, plan } = await ask();
    expect(state).toBe('pending');
    expect(gates.map(({ groups }) => groups)).toEqual([
      ['group:default/orders'],
      ['group:default/platform'],
    ]);
    expect(plan.impact.map(({ name }) => name)).toEqual(['Orders']);
    expect(plan.effects.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'compatibility-overridden',
        'compatibility-broken',
      ]),
    );
  });

  it('registers one version, and leaves the rule as it was', async () => {
    const { inventory, liveOf, override, target, finish } = await start();
    const request = await override();

    expect(request.state).toBe('succeeded');
    expect(
      request.steps.map(({ operation, state }) => [operation, state]),
    ).toEqual([
      [SCHEMA_STEPS.relax, 'done'],
      [SCHEMA_STEPS.register, 'done'],
      [SCHEMA_STEPS.restore, 'done'],
      [SCHEMA_STEPS.lookForOthers, 'skipped'],
    ]);
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
    const { labels } = await client.describeVersion({
      ...target,
      version: '2',
    });
    expect(labels).toEqual({
      [SCHEMA_LABELS.requestId]: request.id,
      [SCHEMA_LABELS.requestedBy]: 'user:default/anna',
      [SCHEMA_LABELS.override]: 'true',
      [SCHEMA_LABELS.approvedBy]: 'user:default/carla,user:default/paul',
    });
    expect(await inventory.recordedVersions(target)).toMatchObject([
      { version: '2', override: true, requestId: request.id },
    ]);
    // It counted once: the next one is refused again.
    await expect(
      finish('schema.register', target, {
        content: REQUIRED_ADDED.replace('"plan"', '"other"'),
      }),
    ).rejects.toMatchObject({ name: 'UnprocessableError' });
  });

  it('leaves no rule where the schema had none of its own', async () => {
    const { liveOf, override, target } = await start(undefined, 'inherited');
    await setGroupCompatibility(target.group, 'BACKWARD');
    try {
      expect((await override()).state).toBe('succeeded');
      expect(await liveOf(target)).toEqual({
        versions: ['1', '2'],
        rule: undefined,
      });
    } finally {
      await setGroupCompatibility(target.group, undefined);
    }
  });

  it('says that under a transitive rule later versions are refused as well', async () => {
    const { ask } = await start(undefined, 'BACKWARD_TRANSITIVE');
    const { plan } = await ask();
    expect(plan.effects.map(({ code }) => code)).toContain(
      'later-versions-refused',
    );
  });

  it('that is not needed is a registration like any other', async () => {
    const { plan, target } = await start();
    const report = await plan('schema.register', target, {
      content: OPTIONAL_ADDED,
      override: true,
    });
    expect(report.steps).toHaveLength(1);
    expect(report.gates).toEqual([]);
    expect(report.warnings).toMatchObject([{ code: 'override-not-needed' }]);
  });

  it('is stale when the newest version is another one by then', async () => {
    const { approve, ask, liveOf, target } = await start();
    const { id } = await ask();
    await register(target, OPTIONAL_ADDED);
    expect((await approve(id)).state).toBe('stale');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
  });

  it('stops where somebody else registers first, and puts the rule back', async () => {
    const { liveOf, override, target } = await start(
      afterStep(SCHEMA_STEPS.relax, step =>
        register(
          {
            registry: 'registry',
            group: step.target.group,
            artifact: step.target.artifact,
          },
          REMOVED,
        ),
      ),
    );
    const request = await override();

    expect(request.state).toBe('failed');
    expect(request.failure).toContain('Somebody else registered version 2');
    expect(request.failure).toContain('Nothing was registered');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
    const last = request.steps[request.steps.length - 1];
    expect(last).toMatchObject({
      operation: SCHEMA_STEPS.lookForOthers,
      state: 'done',
      error: expect.stringContaining('others registered version 2'),
    });
  });

  it('tells of a version that slipped in after its own', async () => {
    const { liveOf, override, target } = await start(
      afterStep(SCHEMA_STEPS.register, step =>
        register(
          {
            registry: 'registry',
            group: step.target.group,
            artifact: step.target.artifact,
          },
          REMOVED,
        ),
      ),
    );
    const request = await override();

    expect(request.state).toBe('succeeded');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2', '3'],
      rule: 'BACKWARD',
    });
    expect(request.steps[3].error).toContain('others registered version 3');
  });

  it('puts the rule back where somebody else took it away meanwhile', async () => {
    const { liveOf, override, target } = await start(
      afterStep(SCHEMA_STEPS.register, ({ target: { group, artifact } }) =>
        client.setCompatibility({ group, artifact }, undefined),
      ),
    );
    const request = await override();

    expect(request.state).toBe('succeeded');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
    expect(request.steps[2]).toMatchObject({
      operation: SCHEMA_STEPS.restore,
      state: 'done',
    });
    expect(request.steps[2].error).toBeUndefined();
  });

  it('leaves a rule that somebody else set meanwhile, and says so wherever it says that it is done', async () => {
    const { anna, liveOf, override, service, target } = await start(
      afterStep(SCHEMA_STEPS.register, ({ target: { group, artifact } }) =>
        client.setCompatibility({ group, artifact }, 'FULL'),
      ),
    );
    const request = await override();

    expect(request.state).toBe('succeeded');
    expect((await liveOf(target)).rule).toBe('FULL');
    const says = `While the rule of '${target.artifact}' was out of force, somebody else set it to FULL. It was left so and not put back to BACKWARD; change it by a request of its own if that is not meant`;
    expect(request.steps[2]).toMatchObject({
      operation: SCHEMA_STEPS.restore,
      state: 'done',
      error: says,
    });
    const { events } = await service.get(request.id, anna);
    expect(
      events.filter(({ event }) => event === 'request.succeeded'),
    ).toMatchObject([{ reason: says }]);
  });

  it('that failed can be tried again, and takes the rule out of force again', async () => {
    let isBroken = true;
    const {
      client: port,
      liveOf,
      override,
      service,
      store,
      target,
      worker,
      anna,
    } = await start(handler => ({
      definition: handler.definition,
      propose: ask => handler.propose(ask),
      checkStep: step => handler.checkStep(step),
      applyStep: async (step, context) => {
        if (isBroken && step.operation === SCHEMA_STEPS.register) {
          throw new Error('The disk of the registry is full');
        }
        await handler.applyStep(step, context);
      },
      refresh: it => handler.refresh(it),
      afterMove: request => handler.afterMove(request),
      impactOn: it => handler.impactOn(it),
    }));
    const failed = await override();
    expect(failed).toMatchObject({
      state: 'failed',
      failure: 'The disk of the registry is full',
    });
    expect((await port.describeCompatibility(target)).artifact).toBe(
      'BACKWARD',
    );

    isBroken = false;
    await service.retry(failed.id, { revision: 1 }, anna);
    await worker.settled();

    expect((await store.get(failed.id)).state).toBe('succeeded');
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
  });

  it('is tried again without taking the rule out of force, where only the rest is left', async () => {
    const relaxed: string[] = [];
    let isBroken = true;
    const engine = await start(
      afterStep(
        SCHEMA_STEPS.relax,
        async ({ title }) => void relaxed.push(title),
      ),
    );
    const {
      inventory,
      liveOf,
      target,
      submit,
      approve,
      service,
      worker,
      store,
      anna,
    } = engine;
    const saveRecord = inventory.saveRecord.bind(inventory);
    jest.spyOn(inventory, 'saveRecord').mockImplementation(async (...args) => {
      if (isBroken) {
        throw new Error('The notes cannot be written');
      }
      await saveRecord(...args);
    });
    const { id } = await submit('schema.register', target, {
      content: REQUIRED_ADDED,
      description: 'New words',
      override: true,
    });
    expect((await approve(id)).state).toBe('failed');
    isBroken = false;
    await service.retry(id, { revision: 1 }, anna);
    await worker.settled();

    expect((await store.get(id)).state).toBe('succeeded');
    expect(relaxed).toHaveLength(1);
    expect(await liveOf(target)).toEqual({
      versions: ['1', '2'],
      rule: 'BACKWARD',
    });
    expect(await inventory.record(target)).toMatchObject({
      description: 'New words',
      adopted: true,
    });
  });
});
