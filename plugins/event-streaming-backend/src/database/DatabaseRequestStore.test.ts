// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  isAllowedTransition,
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { migrateDatabase } from './migrateDatabase';
import { Move, NewStoredRequest } from './RequestStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ANNA = 'user:default/anna';

/** A request with one step on each of the named things. */
function newRequest(
  values: Partial<NewStoredRequest> = {},
  ...targets: string[]
): NewStoredRequest {
  const names = targets.length ? targets : ['a'];
  const steps = names.map(name => ({
    kind: 'counter',
    operation: 'counter.set',
    target: { counter: name },
    title: `Set ${name}`,
    before: { value: 0 },
    after: { value: 1 },
    risk: 'low' as const,
    mode: 'converge' as const,
  }));
  return {
    kind: 'counter',
    operation: 'counter.change',
    source: 'top',
    targetKey: `counter:${names[0]}`,
    target: { counter: names[0] },
    title: names[0],
    owner: 'group:default/billing',
    environment: 'dev',
    input: { value: 1 },
    state: 'approved',
    plan: { steps, effects: [], impact: [], risk: 'low', fingerprint: 'print' },
    stepKeys: names.map(name => `counter:${name}`),
    warnings: [],
    policyGates: [],
    gates: [],
    createdBy: ANNA,
    intervention: false,
    expiryMs: 60_000,
    ...values,
  };
}

function move(values: Partial<Move> = {}): Move {
  return {
    from: 'approved',
    to: 'withdrawn',
    revision: 1,
    actor: ANNA,
    ...values,
  };
}

describe.each(databases.eachSupportedId())(
  'DatabaseRequestStore (%s)',
  databaseId => {
    let knex: Knex;
    const store = () => DatabaseRequestStore.create({ knex });
    const events = async () =>
      (await knex('audit_records').orderBy('id')).map(
        row => `${row.actor} ${row.event}`,
      );

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase(mockServices.database({ knex }));
    });

    describe('insert', () => {
      it('keeps a request with its steps and tells the trail who did what', async () => {
        const kept = await store().insert(
          newRequest({ justification: 'Because' }, 'a', 'b'),
        );
        expect(kept).toMatchObject({
          id: '1',
          revision: 1,
          state: 'approved',
          justification: 'Because',
          steps: [
            { index: 0, state: 'todo', title: 'Set a', after: { value: 1 } },
            { index: 1, state: 'todo', title: 'Set b' },
          ],
          decisions: [],
          waiting: undefined,
        });
        expect(await store().get('1')).toEqual(kept);
        expect(await events()).toEqual([
          `${ANNA} request.created`,
          'policy request.approved',
        ]);
      });

      it('expires by the clock of the database', async () => {
        const { createdAt, expiresAt } = await store().insert(newRequest());
        expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBeLessThan(
          61_000,
        );
        expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBeGreaterThan(
          59_000,
        );
      });

      it('refuses a twin that is under way, and nothing else', async () => {
        await store().insert(newRequest());
        await expect(store().insert(newRequest())).rejects.toThrow(
          /Request 1 by anna asks for 'counter.change' of 'a' already/,
        );
        await store().insert(newRequest({ operation: 'counter.eat' }));
        await store().insert(newRequest({}, 'b'));
        await store().move('1', move());
        expect((await store().insert(newRequest())).id).not.toBe('1');
      });

      it('keeps one of many equal ones that come at once', async () => {
        const results = await Promise.allSettled(
          Array.from({ length: 5 }, () => store().insert(newRequest())),
        );
        expect(
          results.filter(({ status }) => status === 'fulfilled'),
        ).toHaveLength(1);
      });
    });

    describe('get', () => {
      it('rejects what is not there', async () => {
        await expect(store().get('7')).rejects.toMatchObject({
          name: 'NotFoundError',
        });
        await expect(store().get('999999999999999')).rejects.toMatchObject({
          name: 'NotFoundError',
        });
      });
    });

    describe('move', () => {
      it('changes the state with its audit record', async () => {
        await store().insert(newRequest());
        const moved = await store().move(
          '1',
          move({ details: { comment: 'No' } }),
        );
        expect(moved.state).toBe('withdrawn');
        const [record] = await knex('audit_records').orderBy('id', 'desc');
        expect(record).toMatchObject({
          event: 'request.withdrawn',
          actor: ANNA,
        });
        expect(JSON.parse(record.details)).toMatchObject({
          from: 'approved',
          to: 'withdrawn',
          comment: 'No',
        });
      });

      it('allows what the table of moves allows, and refuses the rest by name', async () => {
        for (const from of REQUEST_STATES) {
          for (const to of REQUEST_STATES) {
            const { id } = await store().insert(
              newRequest({ operation: `${from}-${to}` }),
            );
            await knex('requests').where({ id }).update({ state: from });
            const moved = store().move(id, move({ from, to }));
            const outcome = await moved.then(
              ({ state }) => state,
              error => `${error.name}: ${error.message}`,
            );
            expect(outcome).toMatch(
              isAllowedTransition(from, to)
                ? new RegExp(`^${to}$`)
                : new RegExp(`^ConflictError: .*'${from}'.*'${to}'`),
            );
          }
        }
      });

      it('refuses another state, another revision and a lost lease', async () => {
        await store().insert(newRequest());
        await expectConflict(
          store().move('1', move({ from: 'failed', to: 'withdrawn' })),
          'approved',
          'withdrawn',
        );
        await expect(store().move('1', move({ revision: 2 }))).rejects.toThrow(
          /at revision 1 by now, not 2/,
        );
        await expect(
          store().move('1', move({ lease: 'mine' })),
        ).rejects.toThrow(/in other hands/);
        await expect(
          store().move('1', move({ fingerprint: 'other' })),
        ).rejects.toThrow(/planned again/);
        await expect(
          store().move('1', move({ expired: true })),
        ).rejects.toThrow(/has expired/);
        expect(await events()).toHaveLength(2);
      });

      it('lets one of many equal moves through', async () => {
        await store().insert(newRequest());
        const results = await Promise.allSettled(
          Array.from({ length: 6 }, () => store().move('1', move())),
        );
        expect(
          results.filter(({ status }) => status === 'fulfilled'),
        ).toHaveLength(1);
        expect(await events()).toHaveLength(3);
      });

      it('undoes everything when a lock cannot be had', async () => {
        await store().insert(newRequest({}, 'a', 'c'));
        await store().insert(newRequest({}, 'b', 'c'));
        await store().move('1', move({ to: 'executing', takeLocks: true }));

        await expect(
          store().move('2', move({ to: 'executing', takeLocks: true })),
        ).rejects.toThrow("Request 1 is changing 'counter:c' right now");

        expect((await store().get('2')).state).toBe('approved');
        const locks = await knex('target_locks').orderBy('target_key');
        expect(locks.map(lock => lock.target_key)).toEqual([
          'counter:a',
          'counter:c',
        ]);
        expect(await events()).toHaveLength(5);
      });

      it.each([
        ['succeeded', {}, 0],
        ['failed', {}, 0],
        ['waiting', {}, 0],
        ['waiting', { keepLocks: true }, 1],
      ] as const)(
        'frees locks when it becomes %s %j',
        async (to, extra, left) => {
          await store().insert(newRequest());
          await store().move('1', move({ to: 'executing', takeLocks: true }));
          await store().move('1', move({ from: 'executing', to, ...extra }));
          expect(await knex('target_locks')).toHaveLength(left);
        },
      );

      it('lets only one of two that share targets execute at once', async () => {
        await store().insert(newRequest({}, 'a', 'b'));
        await store().insert(newRequest({}, 'b', 'a'));
        const results = await Promise.allSettled(
          ['1', '2'].map(id =>
            store().move(id, move({ to: 'executing', takeLocks: true })),
          ),
        );
        expect(results.map(({ status }) => status).sort()).toEqual([
          'fulfilled',
          'rejected',
        ]);
      });

      it('remembers since when it waits until a step is done', async () => {
        const lease = 'mine';
        const pause = { reason: 'Away', nextCheckMs: 0, giveUpMs: 60_000 };
        await store().insert(newRequest());
        await store().claim(lease, 60_000);
        await store().move('1', move({ to: 'executing', lease }));
        const first = await store().move(
          '1',
          move({ from: 'executing', to: 'waiting', pause }),
        );
        await store().claim(lease, 60_000);
        const between = await store().move(
          '1',
          move({ from: 'waiting', to: 'executing', lease }),
        );
        expect(between.waiting).toBeUndefined();
        const second = await store().move(
          '1',
          move({ from: 'executing', to: 'waiting', pause }),
        );
        expect(second.waiting).toMatchObject({
          since: first.waiting?.since,
          until: first.waiting?.until,
        });

        await store().claim(lease, 60_000);
        await store().move(
          '1',
          move({ from: 'waiting', to: 'executing', lease }),
        );
        await store().saveStep({ id: '1', revision: 1 }, 0, lease, {
          state: 'done',
        });
        const [row] = await knex('requests');
        expect(row.waiting_since).toBeNull();
      });
    });

    describe('claim', () => {
      it('gives each request to one worker', async () => {
        for (const name of ['a', 'b', 'c']) {
          await store().insert(newRequest({}, name));
        }
        const claims = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            store().claim(`worker-${index}`, 60_000),
          ),
        );
        const ids = claims.flatMap(request => request?.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(await store().claim('late', 60_000)).toBeUndefined();
      });

      it.each([
        ['pending', false],
        ['approved', true],
        ['executing', true],
        ['waiting', true],
        ['failed', false],
        ['stale', false],
        ['succeeded', false],
      ] as const)(
        'asks of a request that is %s: %s',
        async (state, isRunnable) => {
          await store().insert(newRequest());
          await knex('requests').update({ state });
          const claimed = await store().claim('mine', 60_000);
          expect(claimed !== undefined).toBe(isRunnable);
        },
      );

      it('takes over when a lease has run out, and after a release', async () => {
        await store().insert(newRequest());
        await store().claim('first', 60_000);
        expect(await store().claim('second', 60_000)).toBeUndefined();
        await knex('requests').update({ lease_until: 1 });
        expect(await store().claim('second', 60_000)).toBeDefined();
        expect(await store().renew('1', 'first', 60_000)).toBe(false);
        expect(await store().renew('1', 'second', 60_000)).toBe(true);
        await store().release('1', 'first');
        expect(await store().claim('third', 60_000)).toBeUndefined();
        await store().release('1', 'second');
        expect(await store().claim('third', 60_000)).toBeDefined();
      });

      it('leaves alone what is not due and what has expired', async () => {
        await store().insert(newRequest());
        await store().claim('mine', 60_000);
        await store().defer('1', 'mine', {
          reason: 'Away',
          nextCheckMs: 60_000,
        });
        expect(await store().claim('other', 60_000)).toBeUndefined();
        expect((await store().get('1')).waiting).toMatchObject({
          reason: 'Away',
        });
        await knex('requests').update({ waiting_next_check_at: 1 });
        expect(await store().claim('other', 60_000)).toBeDefined();
        await store().release('1', 'other');
        await knex('requests').update({ expires_at: 1 });
        expect(await store().claim('other', 60_000)).toBeUndefined();
        expect(await store().expired(10)).toMatchObject([{ id: '1' }]);
      });
    });

    describe('saveStep', () => {
      it('records how far a step has come', async () => {
        await store().insert(newRequest());
        await store().claim('mine', 60_000);
        const save = (
          change: Parameters<ReturnType<typeof store>['saveStep']>[3],
        ) => store().saveStep({ id: '1', revision: 1 }, 0, 'mine', change);

        await save({ state: 'running' });
        await save({ memo: { to: 4 } });
        await save({ applied: true });
        expect(await store().steps('1', 1)).toMatchObject([
          {
            state: 'running',
            memo: { to: 4 },
            startedAt: expect.any(String),
            appliedAt: expect.any(String),
          },
        ]);
        await save({ state: 'failed', error: 'No room' });
        expect((await store().get('1')).steps).toMatchObject([
          { state: 'failed', error: 'No room', finishedAt: expect.any(String) },
        ]);
        expect((await store().get('1')).steps[0]).not.toHaveProperty('memo');
      });

      it('refuses a worker that lost its lease', async () => {
        await store().insert(newRequest());
        await store().claim('mine', 60_000);
        await expect(
          store().saveStep({ id: '1', revision: 1 }, 0, 'other', {
            state: 'running',
          }),
        ).rejects.toMatchObject({ name: 'LeaseLostError' });
      });
    });

    describe('insert beside another', () => {
      it('refuses a second request that touches the same parts', async () => {
        const tuned = (...touches: string[]) =>
          store().insert(newRequest({ touches }));
        await tuned('retention.ms', 'description');
        await tuned('cleanup.policy');
        await expect(tuned('x', 'retention.ms')).rejects.toThrow(
          /^Request 1 by anna asks for 'counter.change' of 'a' already and is approved$/,
        );
        await expect(store().insert(newRequest())).rejects.toThrow(
          'Request 1 by',
        );
        await store().insert(newRequest({ operation: 'counter.delete' }));
      });

      it('keeps out what touches a part when the whole is asked for', async () => {
        await store().insert(newRequest());
        await expect(
          store().insert(newRequest({ touches: ['description'] })),
        ).rejects.toMatchObject({ name: 'ConflictError' });
      });
    });

    describe('list', () => {
      const ids = async (
        filter: Parameters<ReturnType<typeof store>['list']>[0],
        page = {},
      ) => {
        const { items } = await store().list(filter, {
          limit: 10,
          order: 'desc',
          ...page,
        });
        return items.map(({ id }) => id);
      };

      beforeEach(async () => {
        await store().insert(newRequest({}, 'a'));
        await store().insert(
          newRequest({ createdBy: 'user:default/bert', source: 'low' }, 'b_1'),
        );
        await store().insert(
          newRequest({ owner: 'group:default/query' }, 'Cc'),
        );
        await store().move('3', move());
      });

      it('filters', async () => {
        expect(await ids({})).toEqual(['3', '2', '1']);
        expect(await ids({ createdBy: ANNA })).toEqual(['3', '1']);
        expect(await ids({ states: ['withdrawn'] })).toEqual(['3']);
        expect(await ids({ states: [] })).toEqual([]);
        expect(await ids({ source: 'low' })).toEqual(['2']);
        expect(await ids({ title: 'a' })).toEqual(['1']);
        expect(await ids({ operation: 'counter.eat' })).toEqual([]);
        expect(await ids({ q: 'QUERY' })).toEqual(['3']);
        expect(await ids({ q: 'b_1' })).toEqual(['2']);
        expect(await ids({ q: '_' })).toEqual(['2']);
        expect(await ids({ q: '%' })).toEqual([]);
        expect(
          await ids({
            visibleTo: ['user:default/bert', 'group:default/query'],
          }),
        ).toEqual(['3', '2']);
        expect(await ids({ visibleTo: [] })).toEqual([]);
      });

      it('pages in both directions and counts what the filter finds', async () => {
        expect(await ids({}, { limit: 2 })).toEqual(['3', '2']);
        expect(await ids({}, { limit: 2, after: '2' })).toEqual(['1']);
        expect(await ids({}, { order: 'asc', after: '1' })).toEqual(['2', '3']);
        const { totalItems } = await store().list(
          { createdBy: ANNA },
          { limit: 1, order: 'desc' },
        );
        expect(totalItems).toBe(2);
      });
    });
  },
);

async function expectConflict(
  moved: Promise<unknown>,
  from: RequestState,
  to: RequestState,
) {
  await expect(moved).rejects.toMatchObject({
    name: 'ConflictError',
    message: expect.stringMatching(new RegExp(`'${from}'.*'${to}'`)),
  });
}
