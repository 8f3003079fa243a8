// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import {
  change,
  engineFixture,
  person,
} from '../../__testUtils__/engineFixture';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('fileAlone (%s)', databaseId => {
  const start = async () => {
    const knex = await databases.init(databaseId);
    const engine = await engineFixture(knex);
    const { counters, identity, member, service } = engine;
    const otto = member('otto', 'billing');
    const body = change('billing.a', { set: 3, cause: ['ask-owner'] });
    const old = await service.submit(body, otto);
    return {
      ...engine,
      knex,
      old,
      ask: () => service.submit(body, engine.owner),
      /** As when the counter went to another group than Otto's. */
      transfer: () => {
        counters.faults.propose = ({ requester }) => {
          if (requester.ref === otto.person.ref) {
            throw new NotAllowedError('You are not an owner');
          }
        };
      },
      leave: () =>
        identity.people.set(otto.person.ref, person('otto', 'orders')),
    };
  };

  it('ends what is in the way when its requester may not ask any more', async () => {
    const { ask, moves, old, recordsOf, store, transfer } = await start();
    transfer();
    expect(await ask()).toMatchObject({ state: 'pending' });
    expect(await store.get(old.id)).toMatchObject({ state: 'withdrawn' });
    expect(await recordsOf(old.id)).toContainEqual(
      expect.objectContaining({
        event: 'request.withdrawn',
        actor: 'policy',
        reason: expect.stringContaining('You are not an owner'),
      }),
    );
    expect(moves).toContainEqual(
      expect.objectContaining({ from: 'pending', actor: 'policy' }),
    );
  });

  it('does the same when it is the policy that refuses the requester', async () => {
    const { ask, leave, old, store } = await start();
    leave();
    await ask();
    expect(await store.get(old.id)).toMatchObject({ state: 'withdrawn' });
  });

  it('leaves what may still be asked for, and what is being executed', async () => {
    const { ask, counters, old, knex, store, transfer } = await start();
    await expect(ask()).rejects.toThrow('already and is pending');
    await counters.write('billing.a', { value: 9 });
    await expect(ask()).rejects.toThrow('already and is pending');
    transfer();
    await knex('requests').update({ state: 'executing' });
    await expect(ask()).rejects.toThrow('already and is executing');
    expect(await store.get(old.id)).toMatchObject({ state: 'executing' });
  });
});
