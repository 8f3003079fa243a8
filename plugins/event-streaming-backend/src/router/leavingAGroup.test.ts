// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { change, person } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('somebody who leaves a group', () => {
  const start = counterPortals(() => databases.init('SQLITE_3'));

  it('can ask for nothing of that group from the next call on', async () => {
    const { as, counters, identity } = await start();
    const anna = as('anna');
    const body = change('billing.a', { set: 3 });
    expect((await anna.post('/v1/plans', body)).status).toBe(200);

    identity.people.set('user:default/anna', person('anna'));

    const refused = await anna.post('/v1/requests', body);
    expect(refused.status).toBe(403);
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
    const trail = await as('aude').get('/v1/audit?actor=user:default/anna');
    expect(trail.body.items).toMatchObject([{ event: 'request.refused' }]);
  });

  it('can no longer approve for it', async () => {
    const { as, counters, identity } = await start();
    const body = change('billing.a', { set: 3, cause: ['ask-owner'] });
    const { id } = (await as('anna').post('/v1/requests', body)).body;
    const bert = as('bert');
    const seen = await bert.get(`/v1/requests/${id}`);
    expect(seen.body.allowedActions).toContain('approve');

    identity.people.set('user:default/bert', person('bert'));

    const refused = await bert.post(`/v1/requests/${id}/approve`, {
      revision: 1,
    });
    // To bert there is no such request any more.
    expect(refused.status).toBe(404);
    expect(await counters.read('billing.a')).toMatchObject({ applied: 0 });
    expect((await as('anna').get(`/v1/requests/${id}`)).body.state).toBe(
      'pending',
    );
  });
});
