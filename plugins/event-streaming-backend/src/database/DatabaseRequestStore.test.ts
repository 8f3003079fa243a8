// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { ANNA, move, newRequest } from './__testUtils__/storedRequests';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { migrateDatabase } from './migrateDatabase';
import { RequestFilter } from './RequestStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

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

      it('lists how far the steps are, not what they change', async () => {
        await store().insert(newRequest({}, 'a'));
        const { items } = await store().list({}, { limit: 10, order: 'desc' });
        const [step] = items[0].steps;
        expect(step).toMatchObject({ index: 0, state: 'todo', title: 'Set a' });
        expect(Object.keys(step)).not.toEqual(
          expect.arrayContaining(['after']),
        );
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

      it('finds the same where so much fits that it reads them in their order', async () => {
        const bert = 'user:default/bert';
        for (let index = 0; index < 42; index += 1) {
          await store().insert(newRequest({}, `t${index}`));
        }
        await store().insert(newRequest({ createdBy: bert, owner: bert }, 'z'));

        const filters: RequestFilter[] = [
          { createdBy: ANNA },
          { visibleTo: [ANNA, 'group:default/nobody'] },
          { visibleTo: ['group:default/billing'], states: ['approved'] },
        ];
        for (const filter of filters) {
          expect(await ids(filter, { limit: 1 })).toEqual(['45']);
          expect(await ids(filter, { limit: 1, after: '45' })).toEqual(['44']);
        }
        expect(await ids({ visibleTo: [bert] }, { limit: 1 })).toEqual(['46']);
      });
    });
  },
);
