// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  planCheckSchema,
  requestSchema,
} from '@sluice/plugin-event-streaming-common';
import { change } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'decisions over HTTP (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

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
      const { as } = await start({
        denied: ['event-streaming.request.decide'],
      });
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

    it('lets nobody try again who may not ask for it any more', async () => {
      const denied: string[] = [];
      const { as, counters } = await start({ denied });
      counters.faults.beforeApply = () => {
        throw new Error('The shelf broke');
      };
      const body = change('billing.a', { set: 3 });
      const filed = await as('anna').post('/v1/requests', body);
      await as('anna').until(filed.body.id, 'failed');
      denied.push('test.counter.change');
      const path = `/v1/requests/${filed.body.id}/retry`;
      const refused = await as('anna').post(path, { revision: 1 });
      expect(refused.status).toBe(403);
      expect(refused.body.error.message).toContain("'test.counter.change'");
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
            'Only anna, who asked for it, and the platform team can do that',
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
  },
);
