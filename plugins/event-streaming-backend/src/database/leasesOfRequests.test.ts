// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { newRequest } from './__testUtils__/storedRequests';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { migrateDatabase } from './migrateDatabase';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'DatabaseRequestStore, leases (%s)',
  databaseId => {
    let knex: Knex;
    const store = () => DatabaseRequestStore.create({ knex });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
      await migrateDatabase(mockServices.database({ knex }));
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
  },
);
