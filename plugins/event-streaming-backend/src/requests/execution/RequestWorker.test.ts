// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import {
  callerOf,
  change,
  engineFixture,
  person,
} from '../../__testUtils__/engineFixture';
import { dyingStore } from '../../__testUtils__/dyingStore';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const AWAY = new ServiceUnavailableError('The shelf does not answer');

describe.each(databases.eachSupportedId())('RequestWorker (%s)', databaseId => {
  const start = async () => engineFixture(await databases.init(databaseId));

  it('executes what is approved and tells of each move', async () => {
    const { service, owner, worker, counters, moves, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);

    await runOnce(worker());

    const done = await store.get(filed.id);
    expect(done.state).toBe('succeeded');
    expect(done.steps).toMatchObject([
      { state: 'done', title: 'Set to 3', appliedAt: expect.any(String) },
    ]);
    expect(await counters.read('billing.a')).toMatchObject({
      value: 3,
      applied: 1,
    });
    expect(counters.refreshed).toEqual([
      { shelf: 'top', counter: 'billing.a' },
    ]);
    expect(moves.map(({ from, request }) => [from, request.state])).toEqual([
      [undefined, 'approved'],
      ['approved', 'executing'],
      ['executing', 'succeeded'],
    ]);
  });

  it('executes a request once when two workers race for it', async () => {
    const { service, owner, worker, counters, store } = await start();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const body = change(`billing.${name}`, { add: 1 });
      ids.push((await service.submit(body, owner)).id);
    }
    const workers = [worker(), worker(), worker()];

    await Promise.all(workers.map(runOnce));

    for (const id of ids) {
      const { state, title } = await store.get(id);
      expect(state).toBe('succeeded');
      expect(await counters.read(title)).toMatchObject({
        value: 1,
        applied: 1,
      });
    }
  });

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
    const filed = await service.submit(change('billing.a', { add: 4 }), owner);
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

  it('leaves what another worker holds alone', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    await store.claim('somebody', 60_000);

    await runOnce(worker());

    expect((await store.get(filed.id)).state).toBe('approved');
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
  });

  it('lets go of a request whose lease it lost', async () => {
    const { service, owner, worker, counters, store, expireLeases } =
      await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    counters.faults.beforeApply = async () => {
      await expireLeases();
      await store.claim('thief', 60_000);
    };

    await runOnce(worker());

    expect(await store.get(filed.id)).toMatchObject({
      state: 'executing',
      steps: [{ state: 'running' }],
    });
  });

  it('stops as failed when the live state is neither before nor after', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
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
    const filed = await service.submit(change('billing.a', { add: 4 }), owner);
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

  it('skips a step that is done already', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    counters.faults.check = async () => {
      counters.faults.check = undefined;
      await counters.write('billing.a', { value: 3 });
    };

    await runOnce(worker());

    expect(await store.get(filed.id)).toMatchObject({
      state: 'succeeded',
      steps: [{ state: 'skipped' }],
    });
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
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    let asked = 0;
    counters.faults.beforeApply = () => {
      asked += 1;
      if (asked < 3) {
        throw AWAY;
      }
    };
    const one = worker();

    one.kick();
    await until(async () => (await store.get(filed.id)).state === 'succeeded');
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
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    counters.faults.beforeApply = () => {
      throw AWAY;
    };
    const one = worker({ rule: { giveUpMs: 0 } });

    one.kick();
    await until(async () => (await store.get(filed.id)).state === 'failed');
    await one.stop();

    expect(await store.get(filed.id)).toMatchObject({
      failure: 'The shelf does not answer',
    });
  });

  it('becomes stale when the live state changed since it was planned', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    await counters.write('billing.a', { value: 50 });

    await runOnce(worker());

    const stale = await store.get(filed.id);
    expect(stale.state).toBe('stale');
    expect(stale.failure).toMatch(/changed since/);
    expect(await counters.read('billing.a')).toMatchObject({ value: 50 });
  });

  it('becomes stale when the requester lost the right to it', async () => {
    const { service, owner, worker, identity, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    identity.people.set('user:default/anna', person('anna', 'query'));

    await runOnce(worker());

    expect(await store.get(filed.id)).toMatchObject({
      state: 'stale',
      failure: "'billing.' belongs to group:default/billing",
    });
  });

  it('stays approved while the catalog or the engine cannot be read', async () => {
    const { service, owner, worker, identity, store, counters } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    identity.fault = new ServiceUnavailableError('The catalog is away');
    const first = worker();
    first.kick();
    await until(async () => Boolean((await store.get(filed.id)).waiting));
    await first.stop();
    expect(await store.get(filed.id)).toMatchObject({
      state: 'approved',
      waiting: { reason: 'The catalog is away' },
    });

    identity.fault = undefined;
    const second = worker();
    await until(async () => {
      await runOnce(second);
      return (await store.get(filed.id)).state !== 'approved';
    });

    expect(await store.get(filed.id)).toMatchObject({
      state: 'succeeded',
      waiting: undefined,
    });
    expect(await counters.read('billing.a')).toMatchObject({ applied: 1 });
  });

  it('goes back to pending when a gate was added meanwhile', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    const propose = counters.propose.bind(counters);
    counters.propose = async ask => ({
      ...(await propose(ask)),
      effects: [
        {
          code: 'counter-high',
          severity: 'care',
          message: 'What is high was set lower',
          params: {},
        },
      ],
    });

    await runOnce(worker());

    expect(await store.get(filed.id)).toMatchObject({
      state: 'pending',
      gates: [{ id: 'platform', reason: 'It is high' }],
    });
  });

  it('waits for a target that another request is changing', async () => {
    const { service, owner, worker, counters, store } = await start();
    const first = await service.submit(change('billing.a', { set: 3 }), owner);
    const platform = callerOf(person('paul', 'platform'));
    let release: () => void = () => undefined;
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const entered = new Promise<void>(resolve => {
      counters.faults.beforeApply = async () => {
        resolve();
        await held;
      };
    });
    const one = worker();
    one.kick();
    await entered;
    await expect(
      service.submit(change('billing.a', { add: 1 }), platform),
    ).rejects.toThrow(/Request 1 by user:default\/anna/);
    release();
    await one.settled();
    expect((await store.get(first.id)).state).toBe('succeeded');
  });

  it('lets expire what was not executed in its time', async () => {
    const knex = await databases.init(databaseId);
    const { service, owner, worker, store } = await engineFixture(knex);
    const filed = await service.submit(change('billing.a', { set: 3 }), owner);
    await knex('requests').update({ expires_at: 1 });

    await worker().tick();

    expect((await store.get(filed.id)).state).toBe('expired');
  });

  it('hands what it holds to the next worker when it is stopped', async () => {
    const { service, owner, worker, counters, store } = await start();
    const filed = await service.submit(
      change('billing.a', { set: 3, add: 1 }),
      owner,
    );
    const one = worker();
    const entered = new Promise<void>(resolve => {
      counters.faults.afterApply = () => resolve();
    });
    one.kick();
    await entered;
    await one.stop();

    await runOnce(worker());

    expect((await store.get(filed.id)).state).toBe('succeeded');
    expect(await counters.read('billing.a')).toMatchObject({
      value: 4,
      applied: 2,
    });
  });
});

/** Looks again until it is so; the test's own time-out is the bound. */
async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) {
    await new Promise(resolve => {
      setTimeout(resolve, 5);
    });
  }
}
