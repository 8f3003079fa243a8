// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { newRequestSchema } from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import request from 'supertest';
import { change } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('createRouter (%s)', databaseId => {
  const start = counterPortals(() => databases.init(databaseId));

  it('answers 401, 404, 405 and 413 where they belong', async () => {
    const { server, as } = await start();
    const anonymous = await request(server)
      .get('/api/event-streaming/v1/requests')
      .set('authorization', mockCredentials.none.header());
    expect(anonymous.status).toBe(401);
    expect((await as('anna').get('/v1/nothing')).status).toBe(404);
    const method = await as('anna').delete('/v1/requests');
    expect(method.status).toBe(405);
    expect(method.headers.allow).toBe('POST, GET');
    const large = await as('anna').post('/v1/requests', {
      ...change('billing.a', { set: 3 }),
      justification: 'x'.repeat(10_000_000),
    });
    expect(large.status).toBe(413);
    expect(large.body.error.message).toContain('2048 kB');
  });

  it('takes larger bodies only where a schema can be in them', async () => {
    const { as } = await start();
    const comment = 'x'.repeat(300_000);
    const approval = { revision: 1, comment };
    const small = await as('anna').post('/v1/requests/1/approve', approval);
    expect(small.status).toBe(413);
    expect(small.body.error.message).toContain('256 kB');
    const asked = {
      ...change('billing.a', { set: 3 }),
      justification: comment,
    };
    const read = await as('anna').post('/v1/requests', asked);
    expect(read.status).toBe(400);
    expect(read.body.error.violations).toMatchObject([
      { field: 'justification' },
    ]);
  });

  it('names the fields of what cannot be used', async () => {
    const { as } = await start();
    const wrong = await as('anna').post('/v1/requests', {
      operation: 'counter.change',
      target: { shelf: 'top', counter: 'billing.a' },
      input: { set: 'three', colour: 'red' },
    });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.violations).toMatchObject([
      { field: 'input.set' },
      { field: 'input.colour' },
    ]);
    const unknown = await as('anna').post('/v1/requests', {
      operation: 'counter.eat',
      target: {},
      input: {},
      more: true,
    });
    expect(unknown.status).toBe(400);
    expect(unknown.body.error.violations).toMatchObject([{ field: 'more' }]);
    const nul = await as('anna').post('/v1/requests', {
      ...change('billing.a', { set: 3 }),
      justification: 'a\0b',
    });
    expect(nul.status).toBe(400);
    const text = await request((await start()).server)
      .post('/api/event-streaming/v1/requests')
      .set('authorization', mockCredentials.user.header('user:default/anna'))
      .set('content-type', 'application/json')
      .send('{"operation":');
    expect(text.status).toBe(400);
    expect(text.body.error.body).toBeUndefined();
  });

  it('never answers 5xx to whatever is posted', async () => {
    const { as } = await start();
    const anna = as('anna');
    const near = fc.record(
      {
        operation: fc.oneof(fc.constant('counter.change'), fc.string()),
        target: fc.oneof(
          fc.record({ shelf: fc.string(), counter: fc.string() }),
          fc.constant({ shelf: 'top', counter: 'billing.a' }),
          fc.dictionary(fc.string(), fc.string()),
        ),
        input: fc.oneof(
          fc.record(
            { set: fc.integer(), add: fc.integer() },
            { requiredKeys: [] },
          ),
          fc.dictionary(fc.string(), fc.jsonValue()),
        ),
        justification: fc.string({ unit: 'binary' }),
        expectedFingerprint: fc.string(),
      },
      { requiredKeys: ['operation', 'target', 'input'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, fc.jsonValue()), async body => {
        for (const path of [
          '/v1/plans',
          '/v1/requests',
          '/v1/requests/1/retry',
        ]) {
          const { status } = await anna.post(path, body);
          expect(status).toBeLessThan(500);
          const isWellFormed = newRequestSchema.safeParse(body).success;
          expect(status < 400 && !isWellFormed).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never answers 5xx to whatever is asked for', async () => {
    const { as } = await start();
    const anna = as('anna');
    const word = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'q',
            'cursor',
            'limit',
            'state',
            'cluster',
            'topic',
            'actor',
            'from',
            'to',
            'operation',
            'open',
            'role',
            'order',
          ),
          word,
        ),
        word,
        async (query, id) => {
          const search = new URLSearchParams(query);
          for (const path of ['/v1/requests', '/v1/audit']) {
            const { status } = await anna.get(`${path}?${search}`);
            expect(status).toBeLessThan(500);
          }
          const one = await anna.get(`/v1/requests/${encodeURIComponent(id)}`);
          expect(one.status).toBeLessThan(500);
        },
      ),
      { numRuns: 100 },
    );
  });
});
