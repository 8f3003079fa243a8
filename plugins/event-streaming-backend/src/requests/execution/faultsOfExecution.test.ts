// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { change, engineFixture } from '../../__testUtils__/engineFixture';
import { dyingStore } from '../../__testUtils__/dyingStore';
import { eventually } from '../../__testUtils__/eventually';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const AWAY = new ServiceUnavailableError('The shelf does not answer');

describe.each(databases.eachSupportedId())(
  'What fails while a worker executes (%s)',
  databaseId => {
    const start = async () => engineFixture(await databases.init(databaseId));

    it('goes on after a worker that died between applying and recording', async () => {
      const { service, owner, worker, counters, store, expireLeases } =
        await start();
      const filed = await service.submit(
        change('billing.a', { set: 3, add: 4 }),
        owner,
      );
      const dying = dyingStore(store);
      counters.faults.afterApply = step => {
        if (step.operation === 'counter.add') {
          dying.die();
        }
      };
      await runOnce(worker({ store: dying.store }));
      expect(await counters.read('billing.a')).toMatchObject({ value: 7 });
      expect(await store.get(filed.id)).toMatchObject({
        state: 'executing',
        steps: [{ state: 'done' }, { state: 'running' }],
      });

      counters.faults.afterApply = undefined;
      await expireLeases();
      await runOnce(worker());

      expect(await store.get(filed.id)).toMatchObject({
        state: 'succeeded',
        steps: [{ state: 'done' }, { state: 'done' }],
      });
      expect(await counters.read('billing.a')).toMatchObject({
        value: 7,
        applied: 2,
      });
    });

    it('applies again what a worker died on before the engine had it', async () => {
      const { service, owner, worker, counters, store, expireLeases } =
        await start();
      const filed = await service.submit(
        change('billing.a', { add: 4 }),
        owner,
      );
      const dying = dyingStore(store);
      counters.faults.beforeApply = () => {
        dying.die();
        throw new Error('the process is gone');
      };
      await runOnce(worker({ store: dying.store }));

      counters.faults.beforeApply = undefined;
      await expireLeases();
      await runOnce(worker());

      expect((await store.get(filed.id)).state).toBe('succeeded');
      expect(await counters.read('billing.a')).toMatchObject({
        value: 4,
        applied: 1,
      });
    });

    it('stops as failed when the live state is neither before nor after', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      counters.faults.check = async () => {
        counters.faults.check = undefined;
        await counters.write('billing.a', { value: 99 });
      };

      await runOnce(worker());

      const failed = await store.get(filed.id);
      expect(failed.state).toBe('failed');
      expect(failed.failure).toMatch(/value is 99, was to become 3 and was 0/);
      expect(await counters.read('billing.a')).toMatchObject({ value: 99 });
    });

    it('stops as failed when a once step cannot tell whether it was applied', async () => {
      const { service, owner, worker, counters, store, expireLeases } =
        await start();
      const filed = await service.submit(
        change('billing.a', { add: 4 }),
        owner,
      );
      const dying = dyingStore(store);
      counters.faults.afterApply = async () => {
        dying.die();
        await counters.write('billing.a', { value: 50 });
      };
      await runOnce(worker({ store: dying.store }));

      counters.faults.afterApply = undefined;
      await expireLeases();
      await runOnce(worker());

      const failed = await store.get(filed.id);
      expect(failed.state).toBe('failed');
      expect(await counters.read('billing.a')).toMatchObject({ value: 50 });
    });

    it('fails with the reason of the engine, and is tried again on demand', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3, add: 1 }),
        owner,
      );
      counters.faults.beforeApply = step => {
        if (step.operation === 'counter.add') {
          throw new NotAllowedError('The shelf wants the right Alter');
        }
      };
      await runOnce(worker());
      const failed = await store.get(filed.id);
      expect(failed).toMatchObject({
        state: 'failed',
        failure: 'The shelf wants the right Alter',
        steps: [{ state: 'done' }, { state: 'failed' }],
      });

      counters.faults.beforeApply = undefined;
      await service.retry(filed.id, { revision: 1 }, owner);
      await runOnce(worker());

      expect(await store.get(filed.id)).toMatchObject({
        state: 'succeeded',
        failure: undefined,
        steps: [{ state: 'done' }, { state: 'done', error: undefined }],
      });
      expect(await counters.read('billing.a')).toMatchObject({ value: 4 });
    });

    it('runs an always step after a failure and before it says so', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3, add: 1, brake: true }),
        owner,
      );
      counters.faults.beforeApply = step => {
        if (step.operation === 'counter.add') {
          throw new Error('The shelf broke');
        }
      };

      await runOnce(worker());

      expect(await store.get(filed.id)).toMatchObject({
        state: 'failed',
        failure: 'The shelf broke',
        steps: [{ state: 'done' }, { state: 'failed' }, { state: 'done' }],
      });
      expect(await counters.read('billing.a')).toMatchObject({ braked: true });
    });

    it('waits with its targets locked while an always step cannot be done', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3, brake: true }),
        owner,
      );
      counters.faults.beforeApply = step => {
        if (step.operation === 'counter.brake') {
          throw AWAY;
        }
      };
      const first = worker({ rule: { firstCheckMs: 60_000, giveUpMs: 0 } });
      await runOnce(first);
      const waiting = await store.get(filed.id);
      expect(waiting.state).toBe('waiting');
      expect(waiting.waiting).toMatchObject({ until: undefined });
      const other = await service
        .submit(change('billing.a', { add: 1 }), owner)
        .catch(error => error.name);
      expect(other).toBe('ConflictError');
      await first.stop();
    });

    it('waits while the engine is away and goes on when it is back', async () => {
      const { service, owner, worker, counters, store, moves } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      let asked = 0;
      counters.faults.beforeApply = () => {
        asked += 1;
        if (asked < 3) {
          throw AWAY;
        }
      };
      const one = worker();

      one.kick();
      await eventually(
        async () => (await store.get(filed.id)).state === 'succeeded',
      );
      await one.stop();

      expect(moves.map(({ request }) => request.state)).toEqual([
        'approved',
        'executing',
        'waiting',
        'executing',
        'waiting',
        'executing',
        'succeeded',
      ]);
      expect(moves[2].request.waiting).toMatchObject({
        reason: 'The shelf does not answer',
        until: expect.any(String),
      });
      expect(moves[4].request.waiting?.since).toBe(
        moves[2].request.waiting?.since,
      );
    });

    it('fails with the reason when the engine stays away too long', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      counters.faults.beforeApply = () => {
        throw AWAY;
      };
      const one = worker({ rule: { giveUpMs: 0 } });

      one.kick();
      await eventually(
        async () => (await store.get(filed.id)).state === 'failed',
      );
      await one.stop();

      expect(await store.get(filed.id)).toMatchObject({
        failure: 'The shelf does not answer',
      });
    });
  },
);
