// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { PlanStep } from '@sluice/plugin-event-streaming-common';
import {
  change,
  EngineFixture,
  engineFixture,
} from '../__testUtils__/engineFixture';
import { dyingStore } from '../__testUtils__/dyingStore';
import { runOnce } from '../__testUtils__/runOnce';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const SEEN = { revision: 1 };

/** One step of each sort: converging, `once`, of another kind, and `always`. */
const ALL = { set: 3, add: 4, ring: 'door', brake: true, cause: ['ask-both'] };

const STEPS = ['counter.set', 'counter.add', 'bell.ring', 'counter.brake'];

describe.each(databases.eachSupportedId())(
  'kinds of test code alone (%s)',
  databaseId => {
    /** A request with a step of each sort that the right people approved. */
    const start = async () => {
      const knex = await databases.init(databaseId);
      const engine = await engineFixture(knex);
      const { service, owner, member } = engine;
      const { id } = await service.submit(change('billing.a', ALL), owner);
      await service.approve(id, SEEN, member('bert', 'billing'));
      await service.approve(id, SEEN, member('paul', 'platform'));
      return { ...engine, knex, id };
    };

    async function expectDoneOnce(engine: EngineFixture, id: string) {
      const { store, counters, bells } = engine;
      const { state, failure, steps } = await store.get(id);
      expect({ state, failure }).toEqual({ state: 'succeeded' });
      expect(steps.map(({ operation }) => operation)).toEqual(STEPS);
      expect(await counters.read('billing.a')).toMatchObject({
        value: 7,
        braked: true,
      });
      expect(await bells.rings('door')).toBe(1);
    }

    it('go through the whole engine with every sort of step', async () => {
      const engine = await start();
      const { worker, counters, bells, recordsOf, id } = engine;
      await runOnce(worker());
      await expectDoneOnce(engine, id);
      expect(await counters.read('billing.a')).toMatchObject({ applied: 3 });
      expect(counters.refreshed).toEqual([
        { shelf: 'top', counter: 'billing.a' },
      ]);
      expect(bells.refreshed).toEqual([{ shelf: 'top', bell: 'door' }]);
      expect((await recordsOf(id)).map(({ event }) => event)).toEqual([
        'request.created',
        'request.approval-given',
        'request.approved',
        'request.executing',
        'request.succeeded',
      ]);
    });

    it('wait without a worker or a lock until the other kind goes on', async () => {
      const engine = await start();
      const { worker, bells, store, knex, id } = engine;
      bells.isJammed = true;
      const first = worker();
      await runOnce(first);
      await first.stop(); // it would soon look again
      expect(await store.get(id)).toMatchObject({
        state: 'waiting',
        waiting: { reason: "'door' is jammed" },
        steps: [
          { state: 'done' },
          { state: 'done' },
          { state: 'running' },
          { state: 'todo' },
        ],
      });
      expect(await knex('target_locks')).toEqual([]);
      expect(await knex('requests').whereNotNull('lease_owner')).toEqual([]);
      bells.isJammed = false;
      const next = worker();
      while ((await store.get(id)).state !== 'succeeded') {
        await runOnce(next);
      }
      await next.stop();
      await expectDoneOnce(engine, id);
    });

    it.each(
      STEPS.flatMap(operation => [
        [operation, 'before'] as const,
        [operation, 'after'] as const,
      ]),
    )('go on when a worker dies at %s, %s it is applied', async (at, when) => {
      const engine = await start();
      const { worker, store, counters, bells, expireLeases, id } = engine;
      const dying = dyingStore(store);
      const die = (step: PlanStep) => {
        if (step.operation === at) {
          dying.die();
          if (when === 'before') {
            throw new Error('the process is gone');
          }
        }
      };
      const [onCounter, onBell] =
        when === 'before'
          ? (['beforeApply', 'before'] as const)
          : (['afterApply', 'after'] as const);
      counters.faults[onCounter] = die;
      bells.faults[onBell] = die;
      await runOnce(worker({ store: dying.store }));
      expect((await store.get(id)).state).toBe('executing');

      delete counters.faults[onCounter];
      delete bells.faults[onBell];
      await expireLeases();
      await runOnce(worker());
      await expectDoneOnce(engine, id);
      expect(await counters.read('billing.a')).toMatchObject({ applied: 3 });
    });
  },
);
