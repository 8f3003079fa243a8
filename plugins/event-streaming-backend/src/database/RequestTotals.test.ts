// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { ANNA, move, newRequest } from './__testUtils__/storedRequests';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { migrateDatabase } from './migrateDatabase';
import { RequestTotals } from './RequestTotals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('RequestTotals (%s)', id => {
  let knex: Knex;
  let totals: RequestTotals;

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
    totals = RequestTotals.create({ knex });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  // Another portal on the same database.
  const other = () => DatabaseRequestStore.create({ knex });

  it('follow each move, whoever makes it', async () => {
    const open = { createdBy: ANNA, states: ['approved'] } as const;
    const filter = { ...open, states: [...open.states] };
    await expect(totals.of(filter)).resolves.toBe(0);

    const { id: request } = await other().insert(newRequest());
    await expect(totals.of(filter)).resolves.toBe(1);
    await expect(totals.of({ ...filter, q: 'no such' })).resolves.toBe(0);

    await other().move(request, move());
    await expect(totals.of(filter)).resolves.toBe(0);
  });

  it('are not counted anew while nothing happens, and hold for two seconds', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await other().insert(newRequest());
    const filter = { createdBy: ANNA };
    await expect(totals.of(filter)).resolves.toBe(1);
    // As if its record were committed before it.
    await knex('requests').update({ created_by: 'user:default/bert' });

    now.mockReturnValue(1_001_999);
    await expect(totals.of(filter)).resolves.toBe(1);
    now.mockReturnValue(1_002_000);
    await expect(totals.of(filter)).resolves.toBe(0);
  });

  it('hold longer once nothing has happened for two seconds, until something does', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const { id: request } = await other().insert(newRequest());
    const filter = { createdBy: ANNA };
    await totals.of(filter);
    now.mockReturnValue(1_002_000);
    await expect(totals.of(filter)).resolves.toBe(1);
    await knex('requests').update({ created_by: 'user:default/bert' });

    now.mockReturnValue(1_031_999);
    await expect(totals.of(filter)).resolves.toBe(1);
    now.mockReturnValue(1_032_000);
    await expect(totals.of(filter)).resolves.toBe(0);

    await knex('requests').update({ created_by: ANNA });
    await expect(totals.of(filter)).resolves.toBe(0);
    await other().move(request, move());
    await expect(totals.of(filter)).resolves.toBe(1);
  });
});
