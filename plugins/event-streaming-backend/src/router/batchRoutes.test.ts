// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import {
  batchApprovedSchema,
  batchSchema,
} from '@sluice/plugin-event-streaming-common';
import { counterPortals } from './__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'routes of batches (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

    it('files, shows and approves a batch', async () => {
      const { as } = await start();
      const item = (counter: string, set: number) => ({
        target: { shelf: 'top', counter },
        input: { set },
      });
      const filed = await as('anna').post('/v1/batches', {
        operation: 'counter.change',
        items: [
          item('billing.a', 700),
          item('query.a', 3),
          item('billing.b', 3),
        ],
        justification: 'Year end',
      });
      expect(filed.status).toBe(201);
      const batch = batchSchema.parse(filed.body);
      expect(batch).toMatchObject({
        requests: [
          { title: 'billing.a', state: 'pending', justification: 'Year end' },
          { title: 'billing.b' },
        ],
        refused: [{ target: { counter: 'query.a' } }],
      });
      const path = `/v1/batches/${batch.id}`;
      expect((await as('quentin').get(path)).status).toBe(404);
      const items = batch.requests.map(({ id, revision }) => ({
        id,
        revision,
      }));
      const approved = await as('paul').post(`${path}/approve`, {
        items: [...items, { id: '999', revision: 1 }],
      });
      expect(batchApprovedSchema.parse(approved.body)).toMatchObject({
        items: [
          { id: items[0].id, request: { decisions: [{ gate: 'platform' }] } },
          { id: items[1].id, reason: expect.any(String) },
          { id: '999', reason: 'There is no request 999 in this batch' },
        ],
      });
      await as('anna').until(items[0].id, 'succeeded');
    });

    it('leaves out what cannot be brought back and is not confirmed', async () => {
      const { as } = await start();
      const filed = await as('anna').post('/v1/batches', {
        operation: 'counter.change',
        items: ['a', 'b', 'c'].map(name => ({
          target: { shelf: 'top', counter: `billing.${name}` },
          input: { set: 700, cause: ['lost-for-good'] },
        })),
      });
      const [a, b, c] = batchSchema.parse(filed.body).requests;
      const seen = ({ id, revision }: typeof a) => ({ id, revision });
      const path = `/v1/batches/${filed.body.id}/approve`;
      const approved = await as('paul').post(path, {
        items: [
          { ...seen(a), confirmation: 'billing.a' },
          seen(b),
          { ...seen(c), confirmation: 'billing.a' },
        ],
      });
      expect(approved.status).toBe(200);
      expect(batchApprovedSchema.parse(approved.body).items).toMatchObject([
        { id: a.id, request: { decisions: [{ decision: 'approved' }] } },
        { id: b.id, reason: expect.stringContaining("'confirmation' is miss") },
        { id: c.id, reason: expect.stringContaining("expected 'billing.c'") },
      ]);
      const left = await as('paul').get(`/v1/requests/${b.id}`);
      expect(left.body).toMatchObject({ state: 'pending', decisions: [] });
    });
  },
);
