// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  batchApprovedSchema,
  batchSchema,
  CONTRACT,
  newRequestSchema,
  planCheckSchema,
  requestSchema,
} from '@sluice/plugin-event-streaming-common';
import fc from 'fast-check';
import request from 'supertest';
import { CounterHandler } from '../__testUtils__/CounterHandler';
import { change, FakeIdentity, person } from '../__testUtils__/engineFixture';
import { startTestPortal } from '../__testUtils__/startTestPortal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const PEOPLE = [
  person('anna', 'billing'),
  person('bert', 'billing'),
  person('quentin', 'query'),
  person('paul', 'platform'),
  person('aude', 'auditors'),
];

describe.each(databases.eachSupportedId())('router (%s)', databaseId => {
  const stops: (() => Promise<void>)[] = [];

  afterEach(async () => {
    await Promise.all(stops.splice(0).map(stop => stop()));
  });

  async function start(options: { denied?: string[] } = {}) {
    const knex = await databases.init(databaseId);
    const counters = await CounterHandler.create(knex);
    const identity = new FakeIdentity();
    PEOPLE.forEach(one => identity.people.set(one.ref, one));
    const portal = await startTestPortal({
      knex,
      identity,
      kinds: [counters],
      ...options,
    });
    stops.push(portal.stop);
    const as = (name: string) => callsAs(portal.server, name);
    return { ...portal, knex, counters, identity, as };
  }

  it('files a request and executes it at once', async () => {
    const { as, counters, signals, notifications, events } = await start();
    const anna = as('anna');

    const filed = await anna.post(
      '/v1/requests',
      change('billing.a', { set: 3 }),
    );
    expect(filed.status).toBe(201);
    expect(requestSchema.parse(filed.body)).toMatchObject({
      state: 'approved',
      createdBy: 'user:default/anna',
      owner: 'group:default/billing',
      intervention: false,
    });

    const done = await anna.until(filed.body.id, 'succeeded');
    expect(done).toMatchObject({
      entityRef: 'resource:top/billing.a',
      allowedActions: ['comment'],
    });
    expect(await counters.read('billing.a')).toMatchObject({ value: 3 });
    expect(signals.publish).toHaveBeenCalledWith({
      recipients: { type: 'broadcast' },
      channel: 'event-streaming',
      message: { requestId: filed.body.id },
    });
    await eventually(() => notifications.send.mock.calls.length > 0);
    expect(notifications.send).toHaveBeenCalledWith(
      expect.objectContaining({
        recipients: { type: 'entity', entityRef: 'user:default/anna' },
        payload: expect.objectContaining({
          title: 'Change counter billing.a: is done',
          link: `/event-streaming/requests/${filed.body.id}`,
        }),
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        eventId: 'request-create',
        outcome: 'success',
      }),
    );
  });

  it('plans without changing anything', async () => {
    const { as, counters } = await start();
    const planned = await as('anna').post(
      '/v1/plans',
      change('billing.a', { set: 3 }),
    );
    expect(planned.status).toBe(200);
    expect(CONTRACT.planOperation.response.parse(planned.body)).toMatchObject({
      steps: [{ title: 'Set to 3' }],
      violations: [],
      risk: 'low',
    });
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

  it('refuses what belongs to others with 403 and keeps a record', async () => {
    const { as, events } = await start();
    const refused = await as('quentin').post(
      '/v1/requests',
      change('billing.a', { set: 3 }),
    );
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({
      name: 'NotAllowedError',
      violations: [{ code: 'foreign-prefix' }],
    });
    const trail = await as('aude').get('/v1/audit');
    expect(trail.body.items).toMatchObject([
      {
        actor: 'user:default/quentin',
        event: 'request.refused',
        operation: 'counter.change',
        target: { shelf: 'top', counter: 'billing.a' },
        details: { codes: ['foreign-prefix'] },
      },
    ]);
    expect(events).toMatchObject([
      { eventId: 'request-create', outcome: 'fail' },
    ]);
  });

  it('leaves no record of a dry run that is refused', async () => {
    const { as } = await start({ denied: ['test.counter.change'] });
    const planned = await as('anna').post('/v1/plans', change('billing.a', {}));
    expect(planned.status).toBe(403);
    const trail = await as('aude').get('/v1/audit');
    expect(trail.body.totalItems).toBe(0);
  });

  it('refuses with the permission that is missing', async () => {
    const { as } = await start({
      denied: ['test.counter.change', 'event-streaming.request.update'],
    });
    const filed = await as('anna').post(
      '/v1/requests',
      change('billing.a', {}),
    );
    expect(filed.status).toBe(403);
    expect(filed.body.error.message).toContain("'test.counter.change'");
    const moved = await as('anna').post('/v1/requests/99999999999/retry', {
      revision: 1,
    });
    expect(moved.status).toBe(403);
    const trail = await as('aude').get('/v1/audit');
    expect(trail.body.items).toHaveLength(2);
  });

  it('lets those decide whom the gates ask, and nobody else', async () => {
    const { as, notifications } = await start();
    const body = change('billing.a', { set: 700 });
    const planned = await as('anna').post('/v1/plans', body);
    expect(planned.body.gates).toMatchObject([
      { id: 'platform', groups: ['group:default/platform'] },
    ]);
    const filed = await as('anna').post('/v1/requests', body);
    const path = `/v1/requests/${filed.body.id}`;
    expect(requestSchema.parse(filed.body)).toMatchObject({
      state: 'pending',
      gates: [
        { approvedBy: [], eligible: ['user:default/paul'], eligibleTotal: 1 },
      ],
      refusals: { approve: expect.stringMatching('You asked for it') },
      events: [{ event: 'request.created', actor: 'user:default/anna' }],
    });
    await eventually(() => notifications.send.mock.calls.length > 0);
    expect(notifications.send.mock.calls).toMatchObject([
      [
        {
          recipients: {
            entityRef: ['group:default/platform'],
            excludeEntityRef: ['user:default/anna'],
          },
          payload: { link: `/event-streaming/requests/${filed.body.id}` },
        },
      ],
    ]);

    const counts = async (name: string) =>
      (await as(name).get('/v1/requests/counts')).body;
    expect(await counts('anna')).toEqual({ mine: 1, toReview: 0 });
    expect(await counts('paul')).toEqual({ mine: 0, toReview: 1 });
    expect(await counts('bert')).toEqual({ mine: 0, toReview: 0 });

    const move = { revision: 1 };
    const approve = (name: string) => as(name).post(`${path}/approve`, move);
    expect((await approve('anna')).status).toBe(403);
    expect((await approve('bert')).status).toBe(403);
    expect((await approve('quentin')).status).toBe(404);
    const silent = await as('paul').post(`${path}/decline`, move);
    expect(silent.status).toBe(400);
    const late = await as('paul').post(`${path}/approve`, { revision: 2 });
    expect(late.status).toBe(409);

    expect((await approve('paul')).status).toBe(200);
    const done = await as('anna').until(filed.body.id, 'succeeded');
    expect(requestSchema.parse(done)).toMatchObject({
      decisions: [
        { by: 'user:default/paul', decision: 'approved', gate: 'platform' },
      ],
    });
    expect(done.events.map(({ event }: { event: string }) => event)).toEqual([
      'request.created',
      'request.approved',
      'request.executing',
      'request.succeeded',
    ]);
    expect((await approve('paul')).status).toBe(409);
  });

  it('shows what the policy of the portal denies, and enforces it', async () => {
    const { as } = await start({ denied: ['event-streaming.request.decide'] });
    const body = change('billing.a', { set: 700 });
    const filed = await as('anna').post('/v1/requests', body);
    const path = `/v1/requests/${filed.body.id}`;
    const seen = await as('paul').get(path);
    expect(seen.body.refusals.approve).toMatch(
      'event-streaming.request.decide',
    );
    const refused = await as('paul').post(`${path}/approve`, { revision: 1 });
    expect(refused.status).toBe(403);
  });

  it('answers 503 to a decision while the catalog is away, and allows none', async () => {
    const { as, identity } = await start();
    const body = change('billing.a', { set: 700 });
    const filed = await as('anna').post('/v1/requests', body);
    const path = `/v1/requests/${filed.body.id}`;
    identity.fault = new ServiceUnavailableError('The catalog is away');
    const refused = await as('paul').post(`${path}/approve`, { revision: 1 });
    expect(refused.status).toBe(503);
    identity.fault = undefined;
    expect((await as('anna').get(path)).body.state).toBe('pending');
  });

  it('files, shows and approves a batch', async () => {
    const { as } = await start();
    const item = (counter: string, set: number) => ({
      target: { shelf: 'top', counter },
      input: { set },
    });
    const filed = await as('anna').post('/v1/batches', {
      operation: 'counter.change',
      items: [item('billing.a', 700), item('query.a', 3), item('billing.b', 3)],
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
    const items = batch.requests.map(({ id, revision }) => ({ id, revision }));
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

  it('shows how a request differs from what is there, and takes an edit', async () => {
    const { as, counters } = await start();
    const body = change('billing.a', { set: 700 });
    const filed = await as('anna').post('/v1/requests', body);
    const path = `/v1/requests/${filed.body.id}`;
    expect((await as('anna').get(`${path}/plan`)).body.differs).toBe(false);
    await counters.write('billing.a', { value: 9 });
    const check = planCheckSchema.parse(
      (await as('anna').get(`${path}/plan`)).body,
    );
    expect(check).toMatchObject({
      differs: true,
      report: { steps: [{ before: { value: 9 } }] },
    });
    const edit = { revision: 1, input: { set: 5 } };
    expect((await as('bert').put(path, edit)).status).toBe(403);
    const edited = await as('anna').put(path, edit);
    expect(edited.body).toMatchObject({ revision: 2, state: 'approved' });
    await as('anna').until(filed.body.id, 'succeeded');
  });

  it('refuses a plan that has changed since it was seen', async () => {
    const { as, counters } = await start();
    const body = change('billing.a', { set: 3 });
    const { fingerprint } = (await as('anna').post('/v1/plans', body)).body;
    await counters.write('billing.a', { value: 9 });
    const refused = await as('anna').post('/v1/requests', {
      ...body,
      expectedFingerprint: fingerprint,
    });
    expect(refused.status).toBe(409);
  });

  it('files one of two equal requests made at once, naming it to the other', async () => {
    const { as, counters } = await start();
    let release: () => void = () => undefined;
    counters.faults.beforeApply = () =>
      new Promise<void>(resolve => {
        release = resolve;
      });
    const answers = await Promise.all(
      ['anna', 'bert', 'anna', 'bert'].map(name =>
        as(name).post('/v1/requests', change('billing.a', { set: 3 })),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201, 409, 409, 409,
    ]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.message).toMatch(/^Request 1 by user:default/);
    release();
  });

  it('records an intervention of the platform and tells the owner', async () => {
    const { as, notifications } = await start();
    const filed = await as('paul').post(
      '/v1/requests',
      change('billing.a', { set: 3 }),
    );
    expect(filed.body.intervention).toBe(true);
    await eventually(() =>
      notifications.send.mock.calls.some(
        ([{ recipients }]) => recipients.entityRef === 'group:default/billing',
      ),
    );
  });

  it('shows a request to requester, owners, platform and auditors only', async () => {
    const { as } = await start();
    const filed = await as('anna').post(
      '/v1/requests',
      change('billing.a', { set: 3 }),
    );
    const path = `/v1/requests/${filed.body.id}`;
    for (const [name, status, listed] of [
      ['anna', 200, 1],
      ['bert', 200, 1],
      ['paul', 200, 1],
      ['aude', 200, 1],
      ['quentin', 404, 0],
    ] as const) {
      expect((await as(name).get(path)).status).toBe(status);
      const list = await as(name).get('/v1/requests');
      expect(list.body.totalItems).toBe(listed);
    }
    const list = await as('anna').get('/v1/requests?role=mine&q=BILLING.a');
    expect(CONTRACT.listRequests.response.parse(list.body).items).toMatchObject(
      [{ id: filed.body.id, title: 'billing.a' }],
    );
  });

  it('lets requester and platform try again and withdraw, and nobody else', async () => {
    const { as, counters } = await start();
    counters.faults.beforeApply = () => {
      throw new Error('The shelf broke');
    };
    const filed = await as('anna').post(
      '/v1/requests',
      change('billing.a', { set: 3 }),
    );
    const failed = await as('anna').until(filed.body.id, 'failed');
    expect(failed).toMatchObject({
      failure: 'The shelf broke',
      allowedActions: ['retry', 'withdraw', 'comment'],
    });
    const path = `/v1/requests/${filed.body.id}`;

    const seen = await as('bert').get(path);
    expect(seen.body).toMatchObject({
      allowedActions: ['comment'],
      refusals: {
        retry:
          'Only user:default/anna, who asked for it, and the platform team can do that',
      },
    });
    const foreign = await as('bert').post(`${path}/retry`, { revision: 1 });
    expect(foreign.status).toBe(403);
    const old = await as('anna').post(`${path}/retry`, { revision: 7 });
    expect(old.status).toBe(409);

    const again = await as('paul').post(`${path}/retry`, { revision: 1 });
    expect(again.status).toBe(200);
    await as('anna').until(filed.body.id, 'failed');
    const withdrawn = await as('anna').post(`${path}/withdraw`, {
      revision: 1,
      comment: 'No longer needed',
    });
    expect(withdrawn.body.state).toBe('withdrawn');
    const late = await as('anna').post(`${path}/retry`, { revision: 1 });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain("'withdrawn'");
  });

  it('answers 503 while the catalog cannot be read', async () => {
    const { as, identity } = await start();
    identity.fault = new ServiceUnavailableError('The catalog is away');
    const body = change('billing.a', { set: 3 });
    expect((await as('anna').post('/v1/requests', body)).status).toBe(503);
    expect((await as('anna').get('/v1/requests')).status).toBe(503);
  });

  it('pages through requests and the trail', async () => {
    const { as } = await start();
    for (const name of ['a', 'b', 'c']) {
      await as('anna').post(
        '/v1/requests',
        change(`billing.${name}`, { set: 3 }),
      );
    }
    const first = await as('anna').get('/v1/requests?limit=2');
    expect(first.body).toMatchObject({ totalItems: 3, nextCursor: '2' });
    const rest = await as('anna').get('/v1/requests?limit=2&cursor=2');
    expect(rest.body.items.map((item: { id: string }) => item.id)).toEqual([
      '1',
    ]);
    expect(rest.body.nextCursor).toBeUndefined();
    const bad = await as('anna').get('/v1/requests?cursor=x');
    expect(bad.status).toBe(400);
  });

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
    expect(large.body.error.message).toContain('256 kB');
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

function callsAs(server: Parameters<typeof request>[0], name: string) {
  const authorization = mockCredentials.user.header(`user:default/${name}`);
  const url = (path: string) => `/api/event-streaming${path}`;
  const calls = {
    get: (path: string, accept = 'application/json') =>
      request(server).get(url(path)).set({ authorization, accept }),
    post: (path: string, body: unknown) =>
      request(server)
        .post(url(path))
        .set({ authorization, 'content-type': 'application/json' })
        .send(JSON.stringify(body)),
    put: (path: string, body: unknown) =>
      request(server)
        .put(url(path))
        .set({ authorization, 'content-type': 'application/json' })
        .send(JSON.stringify(body)),
    delete: (path: string) =>
      request(server).delete(url(path)).set({ authorization }),
    /** Looks until the request is in a state; the time-out is the bound. */
    until: async (id: string, state: string) => {
      for (;;) {
        const { body } = await calls.get(`/v1/requests/${id}`);
        if (body.state === state) {
          return body;
        }
      }
    },
  };
  return calls;
}

async function eventually(isSo: () => boolean) {
  while (!isSo()) {
    await new Promise(resolve => {
      setImmediate(resolve);
    });
  }
}
