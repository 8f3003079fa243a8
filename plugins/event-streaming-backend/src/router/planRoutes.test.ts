// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { CONTRACT } from '@sluice/plugin-event-streaming-common';
import { change } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'routes of plans (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

    it('plans without changing anything', async () => {
      const { as, counters } = await start();
      const planned = await as('anna').post(
        '/v1/plans',
        change('billing.a', { set: 3 }),
      );
      expect(planned.status).toBe(200);
      expect(CONTRACT.planOperation.response.parse(planned.body)).toMatchObject(
        {
          steps: [{ title: 'Set to 3' }],
          violations: [],
          risk: 'low',
        },
      );
      expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
    });

    it('shows violations in a dry run and refuses them with 422', async () => {
      const { as } = await start();
      const body = change('billing.a', { set: 5000 });
      const planned = await as('anna').post('/v1/plans', body);
      expect(planned.status).toBe(200);
      expect(planned.body.violations).toMatchObject([{ code: 'too-high' }]);

      const refused = await as('anna').post('/v1/requests', body);
      expect(refused.status).toBe(422);
      expect(refused.body).toMatchObject({
        error: {
          name: 'UnprocessableError',
          message: 'A counter goes to 1000',
          violations: [{ code: 'too-high', field: 'set' }],
        },
        response: { statusCode: 422 },
      });
    });

    it('leaves no record of a dry run that is refused', async () => {
      const { as } = await start({ denied: ['test.counter.change'] });
      const planned = await as('anna').post(
        '/v1/plans',
        change('billing.a', {}),
      );
      expect(planned.status).toBe(403);
      const trail = await as('aude').get('/v1/audit');
      expect(trail.body.totalItems).toBe(0);
    });
  },
);
