// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { change } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'routes of the trail (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

    it('gives the trail as CSV and NDJSON, and tells of it', async () => {
      const { as } = await start();
      const filed = await as('anna').post('/v1/requests', {
        ...change('billing.a', { set: 3 }),
        justification: 'Because',
      });
      await as('anna').until(filed.body.id, 'succeeded');

      const csv = await as('aude').get(
        '/v1/audit?operation=counter.change',
        'text/csv',
      );
      expect(csv.headers['content-type']).toMatch(/text\/csv/);
      const [head, ...lines] = csv.text.trim().split('\r\n');
      expect(head).toBe('id,at,actor,event,operation,target,requestId,details');
      expect(lines.map(line => line.split(',')[3])).toEqual([
        'request.created',
        'request.approved',
        'request.executing',
        'request.succeeded',
      ]);

      const json = await as('bert').get('/v1/audit', 'application/x-ndjson');
      const records = json.text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line));
      expect(records.map(record => record.event)).toEqual([
        'request.created',
        'request.approved',
        'request.executing',
        'request.succeeded',
        'audit.exported',
      ]);
      const exports = await as('aude').get('/v1/audit?q=exported');
      expect(exports.body.totalItems).toBe(2);
      const outsider = await as('quentin').get('/v1/audit');
      expect(outsider.body.totalItems).toBe(0);
    });
  },
);
