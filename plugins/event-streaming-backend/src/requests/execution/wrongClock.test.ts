// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { change, engineFixture } from '../../__testUtils__/engineFixture';
import { eventually } from '../../__testUtils__/eventually';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const HOUR = 3_600_000;
const TRIES = 3;

describe.each(databases.eachSupportedId())(
  'a worker whose clock is an hour ahead (%s)',
  databaseId => {
    afterEach(() => jest.restoreAllMocks());

    it('waits for an engine as long as any other', async () => {
      const engine = await engineFixture(await databases.init(databaseId));
      const { service, owner, worker, counters, store } = engine;
      const { id } = await service.submit(
        change('billing.a', { set: 3 }),
        owner,
      );
      let tries = 0;
      counters.faults.beforeApply = () => {
        tries += 1;
        if (tries < TRIES) {
          throw new ServiceUnavailableError('The shelf does not answer');
        }
      };
      const now = Date.now.bind(Date);
      jest.spyOn(Date, 'now').mockImplementation(() => now() + HOUR);
      const one = worker({ rule: { giveUpMs: HOUR / 2 } });
      one.kick();
      await eventually(async () => {
        const { state } = await store.get(id);
        expect(state).not.toBe('failed');
        return state === 'succeeded';
      });
      await one.stop();
      expect(tries).toBe(TRIES);
    });
  },
);
