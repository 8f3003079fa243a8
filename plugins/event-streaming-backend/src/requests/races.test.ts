// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { isError } from '@backstage/errors';
import { Caller } from './RequestService';
import {
  change,
  EngineFixture,
  engineFixture,
} from '../__testUtils__/engineFixture';
import { runOnce } from '../__testUtils__/runOnce';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const SEEN = { revision: 1 };
const ROUNDS = 12;

/** What came of things that were done at one instant. */
async function atOnce(works: (() => Promise<unknown>)[]) {
  const results = await Promise.allSettled(works.map(work => work()));
  const errors = results.flatMap(result =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  for (const error of errors) {
    // Whoever loses is told so; nothing else may go wrong.
    expect(isError(error) ? error.name : error).toBe('ConflictError');
  }
  return results.map(({ status }) => status === 'fulfilled');
}

describe.each(databases.eachSupportedId())('races (%s)', databaseId => {
  const start = async () => {
    const engine = await engineFixture(await databases.init(databaseId));
    const many = (group: string, count: number) =>
      Array.from({ length: count }, (_, index) =>
        engine.member(`${group}-${index}`, group),
      );
    const owners = many('billing', 8);
    const platform = many('platform', 8);
    return { ...engine, owners, platform };
  };

  const file = (
    { service, owner }: EngineFixture,
    name: string,
    cause: string,
  ) =>
    service.submit(
      change(`billing.${name}`, { add: 1, cause: [cause] }),
      owner,
    );

  /** The moves of the record, each from where the one before led. */
  async function expectTrue(engine: EngineFixture, id: string) {
    const records = await engine.recordsOf(id);
    const moves = records.filter(({ to, from }) => to && from);
    let state: unknown = 'pending';
    for (const { from, to } of moves) {
      expect(from).toBe(state);
      state = to;
    }
    expect((await engine.store.get(id)).state).toBe(state);
  }

  it('count as many approvals as are needed, of different people, and execute once', async () => {
    const engine = await start();
    const { service, owners, platform, store, counters, worker } = engine;
    const cases = [
      ['ask-owner', 1],
      ['ask-two', 2],
      ['ask-both', 2],
    ] as const;
    for (const [cause, needed] of cases) {
      const { id } = await file(engine, cause, cause);
      const people: Caller[] = [...owners, ...platform];
      const asked =
        cause === 'ask-both' ? people : people.slice(0, owners.length);
      const won = await atOnce(
        asked.map(caller => () => service.approve(id, SEEN, caller)),
      );
      expect(won.filter(Boolean)).toHaveLength(needed);
      const request = await store.get(id);
      expect(request.state).toBe('approved');
      expect(new Set(request.decisions.map(({ by }) => by)).size).toBe(needed);
      await expectTrue(engine, id);

      await Promise.all([worker(), worker(), worker()].map(runOnce));
      expect(await counters.read(`billing.${cause}`)).toMatchObject({
        value: 1,
        applied: 1,
      });
    }
  });

  it('count one person once who approves many times at once', async () => {
    const engine = await start();
    const { service, owners, store } = engine;
    const { id } = await file(engine, 'twice', 'ask-two');
    const again = Array.from(
      { length: 6 },
      () => () => service.approve(id, SEEN, owners[0]),
    );
    expect((await atOnce(again)).filter(Boolean)).toHaveLength(1);
    expect(await store.get(id)).toMatchObject({ state: 'pending' });
  });

  it('have one outcome when approved, declined, withdrawn and edited at once', async () => {
    const engine = await start();
    const { service, owners, owner, store } = engine;
    const seen = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await file(engine, `all-${round}`, 'ask-owner');
      const input = { add: 2, cause: ['ask-owner'] };
      const works = [
        () => service.approve(id, SEEN, owners[0]),
        () => service.decline(id, { ...SEEN, comment: 'No' }, owners[1]),
        () => service.withdraw(id, SEEN, owner),
        () => service.edit(id, { ...SEEN, input }, owner),
      ];
      // Each is first in turn.
      const turned = works.map((_, i) => works[(i + round) % works.length]);
      const won = await atOnce(turned);
      const { state, revision, steps } = await store.get(id);
      // What was approved can still be withdrawn in the next instant.
      const most = state === 'withdrawn' ? 2 : 1;
      const wins = won.filter(Boolean).length;
      expect(wins).toBeGreaterThanOrEqual(1);
      expect(wins).toBeLessThanOrEqual(most);
      expect(steps).toMatchObject([{ after: { add: revision } }]);
      await expectTrue(engine, id);
      seen.add(`${state} ${revision}`);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('have one outcome when it expires while it is approved', async () => {
    const knex = await databases.init(databaseId);
    const engine = await engineFixture(knex);
    const bert = engine.member('bert', 'billing');
    const { service, store, worker } = engine;
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await file(engine, `late-${round}`, 'ask-owner');
      await knex('requests')
        .where({ id: Number(id) })
        .update({ expires_at: Date.now() + round });
      await atOnce([
        () => service.approve(id, SEEN, bert),
        () => runOnce(worker()),
        () => runOnce(worker()),
      ]);
      await runOnce(worker());
      await expectTrue(engine, id);
      const { state, title } = await store.get(id);
      const { applied } = await engine.counters.read(title);
      expect(applied).toBe(state === 'succeeded' ? 1 : 0);
    }
  });

  it('let two replicas sweep without telling anybody twice', async () => {
    const engine = await start();
    const { sweeper, moves, identity, platform, service } = engine;
    const { id } = await file(engine, 'gone', 'ask-owner');
    identity.gone.add('group:default/billing');
    await Promise.all([1, 2, 3].map(() => sweeper.resolveGates()));
    const told = moves.filter(({ event }) => event === 'gates');
    expect(told).toHaveLength(1);
    expect((await service.approve(id, SEEN, platform[0])).state).toBe(
      'approved',
    );
  });
});
