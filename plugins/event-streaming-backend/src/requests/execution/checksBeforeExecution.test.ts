// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  change,
  engineFixture,
  person,
} from '../../__testUtils__/engineFixture';
import { eventually } from '../../__testUtils__/eventually';
import { runOnce } from '../../__testUtils__/runOnce';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'What a worker checks before it executes (%s)',
  databaseId => {
    const start = async () => engineFixture(await databases.init(databaseId));

    it('becomes stale when the live state changed since it was planned', async () => {
      const { service, owner, worker, counters, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      await counters.write('billing.a', { value: 50 });

      await runOnce(worker());

      const stale = await store.get(filed.id);
      expect(stale.state).toBe('stale');
      expect(stale.failure).toMatch(/changed since/);
      expect(await counters.read('billing.a')).toMatchObject({ value: 50 });
    });

    it('becomes stale when the requester lost the right to it', async () => {
      const { service, owner, worker, identity, store } = await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      identity.people.set('user:default/anna', person('anna', 'query'));

      await runOnce(worker());

      expect(await store.get(filed.id)).toMatchObject({
        state: 'stale',
        failure: "'billing.' belongs to group:default/billing",
      });
    });

    it('stays approved while the catalog or the engine cannot be read', async () => {
      const { service, owner, worker, identity, store, counters } =
        await start();
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      identity.fault = new ServiceUnavailableError('The catalog is away');
      const first = worker();
      first.kick();
      await eventually(async () =>
        Boolean((await store.get(filed.id)).waiting),
      );
      await first.stop();
      expect(await store.get(filed.id)).toMatchObject({
        state: 'approved',
        waiting: { reason: 'The catalog is away' },
      });

      identity.fault = undefined;
      const second = worker();
      await eventually(async () => {
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
      const filed = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
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
  },
);
