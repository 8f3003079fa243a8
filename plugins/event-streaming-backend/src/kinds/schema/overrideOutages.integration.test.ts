// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { SCHEMA_STEPS } from '@sluice/plugin-event-streaming-common';
import { eventually } from '../../__testUtils__/eventually';
import { KindHandler } from '../KindHandler';
import { realRegistry } from './__testUtils__/realRegistry';
import { Relay } from './__testUtils__/Relay';
import { FIRST, REQUIRED_ADDED } from './__testUtils__/schemaDocuments';
import { schemaEngine } from './__testUtils__/schemaEngine';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const direct = realRegistry();

afterAll(() => direct.registries.close());

describe('an override of which the registry is away', () => {
  const open: { end(): Promise<void> }[] = [];

  afterEach(async () => {
    for (const one of open.splice(0)) {
      await one.end();
    }
  });

  /** Cuts the registry off right after a step of this sort was applied. */
  async function start(cutAfter?: string, giveUpMs?: number) {
    const relay = await Relay.start(testStack().layout.registry.url);
    const relayed = realRegistry('dev', relay.url);
    const wrap = (handler: KindHandler): KindHandler => ({
      definition: handler.definition,
      propose: ask => handler.propose(ask),
      checkStep: step => handler.checkStep(step),
      applyStep: async (step, context) => {
        await handler.applyStep(step, context);
        if (step.operation === cutAfter) {
          await relay.cut();
        }
      },
      refresh: target => handler.refresh(target),
      afterMove: request => handler.afterMove(request),
      impactOn: target => handler.impactOn(target),
    });
    const engine = await schemaEngine(databases, relayed, { wrap, giveUpMs });
    const { join, service, store, submit, worker } = engine;
    open.push({
      end: async () => {
        await worker.stop();
        await relayed.registries.close();
        await relay.cut();
      },
    });
    const target = direct.target();
    await direct.register(target, FIRST);
    await direct.client.setCompatibility(target, 'BACKWARD');
    return {
      target,
      relay,
      file: () =>
        submit('schema.register', target, {
          content: REQUIRED_ADDED,
          override: true,
        }),
      approve: (id: string) =>
        service.approve(id, { revision: 1 }, join('paul', 'platform')),
      /** Resolves when the request waits for the registry, or has ended so. */
      until: (id: string, state: string) =>
        eventually(async () => (await store.get(id)).state === state),
      get: (id: string) => store.get(id),
      live: async () => ({
        versions: (await direct.client.listVersions(target)).length,
        rule: (await direct.client.describeCompatibility(target)).artifact,
      }),
    };
  }

  it('before it is asked for cannot be asked for', async () => {
    const { file, relay } = await start();
    await relay.cut();
    await expect(file()).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
  });

  it('when it is approved waits, and is done afterwards', async () => {
    const { approve, file, get, live, relay, until } = await start();
    const { id } = await file();
    await relay.cut();
    await approve(id);
    await eventually(async () => (await get(id)).waiting !== undefined);
    expect(await get(id)).toMatchObject({ state: 'approved' });
    expect(await live()).toEqual({ versions: 1, rule: 'BACKWARD' });

    await relay.open();
    await until(id, 'succeeded');
    expect(await live()).toEqual({ versions: 2, rule: 'BACKWARD' });
  });

  it.each([
    ['once the rule is out of force', SCHEMA_STEPS.relax, 1],
    ['once the version is registered', SCHEMA_STEPS.register, 2],
  ])(
    '%s waits, and puts the rule back afterwards',
    async (_, step, versions) => {
      const { approve, file, live, relay, until } = await start(step);
      const { id } = await file();
      await approve(id);
      await until(id, 'waiting');
      expect(await live()).toEqual({ versions, rule: 'NONE' });

      await relay.open();
      await until(id, 'succeeded');
      expect(await live()).toEqual({ versions: 2, rule: 'BACKWARD' });
    },
  );

  it('for too long fails, but not before the rule is back', async () => {
    const { approve, file, get, live, relay, until } = await start(
      SCHEMA_STEPS.relax,
      300,
    );
    const { id } = await file();
    await approve(id);
    await eventually(async () =>
      (await get(id)).steps.some(({ state }) => state === 'failed'),
    );
    await until(id, 'waiting');
    expect(await live()).toEqual({ versions: 1, rule: 'NONE' });

    await relay.open();
    await until(id, 'failed');
    expect(await live()).toEqual({ versions: 1, rule: 'BACKWARD' });
  });
});
