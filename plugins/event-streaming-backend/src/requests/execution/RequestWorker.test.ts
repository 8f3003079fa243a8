// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  callerOf,
  change,
  engineFixture,
  person,
} from '../../__testUtils__/engineFixture';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

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
    ).rejects.toThrow(/Request 1 by anna/);
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
