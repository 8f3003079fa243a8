// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { change, engineFixture } from '../../__testUtils__/engineFixture';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'RequestSweeper (%s)',
  databaseId => {
    const start = async () => {
      const knex = await databases.init(databaseId);
      const engine = await engineFixture(knex);
      const bert = engine.member('bert', 'billing');
      const body = change('billing.a', { set: 3, cause: ['ask-owner'] });
      const { id } = await engine.service.submit(body, engine.owner);
      /** As when it expires so many milliseconds from now. */
      const expiresIn = (milliseconds: number) =>
        knex('requests').update({
          created_at: 1,
          expires_at: Date.now() + milliseconds,
        });
      return { ...engine, knex, bert, id, expiresIn };
    };

    it('reminds once of what expires soon, and not of what has time', async () => {
      const { sweeper, moves, expiresIn, id } = await start();
      const reminders = () =>
        moves.filter(({ event }) => event === 'reminder').length;
      await expiresIn(600_000);
      await sweeper.sweep();
      expect(reminders()).toBe(0);
      await expiresIn(50_000);
      await sweeper.sweep();
      await sweeper.sweep();
      expect(reminders()).toBe(1);
      expect(moves[moves.length - 1]).toMatchObject({
        request: { id, state: 'pending' },
        actor: 'plugin:event-streaming',
      });
    });

    it('does not remind of what was never to live for longer', async () => {
      const { sweeper, moves, knex } = await start();
      await knex('requests').update({
        created_at: Date.now(),
        expires_at: Date.now() + 50_000,
      });
      await sweeper.sweep();
      expect(moves.map(({ event }) => event)).not.toContain('reminder');
    });

    it('lets expire what nobody answered, which then nobody can approve', async () => {
      const { service, worker, store, knex, bert, id } = await start();
      await knex('requests').update({ expires_at: 1 });
      await expect(
        service.approve(id, { revision: 1 }, bert),
      ).rejects.toMatchObject({ name: 'ConflictError' });
      await runOnce(worker());
      expect(await store.get(id)).toMatchObject({ state: 'expired' });
      expect((await service.counts(bert)).toReview).toBe(0);
    });

    it('goes on later when the catalog is away, and changes nothing', async () => {
      const { sweeper, identity, store, id } = await start();
      const before = await store.get(id);
      identity.fault = new ServiceUnavailableError('The catalog is away');
      await sweeper.sweep();
      expect(await store.get(id)).toEqual(before);
    });

    it('leaves no record where nothing has changed', async () => {
      const { sweeper, recordsOf, id } = await start();
      await sweeper.sweep();
      expect(await recordsOf(id)).toMatchObject([{ event: 'request.created' }]);
    });

    it('approves what is met by the change itself', async () => {
      const engine = await start();
      const { service, owner, member, identity, sweeper, store } = engine;
      const paul = member('paul', 'platform');
      const body = change('billing.b', { set: 3, cause: ['ask-both'] });
      const { id } = await service.submit(body, owner);
      await service.approve(id, { revision: 1 }, paul);
      // Nobody is left to answer for the owner, so both rest on the platform.
      identity.people.delete('user:default/bert');
      await sweeper.sweep();
      expect(await store.get(id)).toMatchObject({ state: 'approved' });
    });

    it('shows each who has something to review, and to nobody else', async () => {
      const { service, owner, bert, member, id } = await start();
      const quentin = member('quentin', 'query');
      const reviewed = async (caller: typeof bert) => {
        const { items } = await service.list(
          { role: 'to-review', limit: 10 },
          caller,
        );
        return items.map(item => item.id);
      };
      expect(await reviewed(bert)).toEqual([id]);
      expect(await reviewed(owner)).toEqual([]);
      expect(await reviewed(quentin)).toEqual([]);
      await service.approve(id, { revision: 1 }, bert);
      expect(await reviewed(bert)).toEqual([]);
    });
  },
);
