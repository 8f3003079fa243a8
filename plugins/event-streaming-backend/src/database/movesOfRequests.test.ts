// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  isAllowedTransition,
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { ANNA, move, newRequest } from './__testUtils__/storedRequests';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'DatabaseRequestStore, moves (%s)',
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
