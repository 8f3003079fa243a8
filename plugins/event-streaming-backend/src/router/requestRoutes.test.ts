// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { CONTRACT, requestSchema } from '@sluice/plugin-event-streaming-common';
import { change } from '../__testUtils__/engineFixture';
import { counterPortals } from './__testUtils__/counterPortals';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'routes of requests (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

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
      expect(refused?.body.error.message).toMatch(/^Request 1 by /);
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
          ([{ recipients }]) =>
            recipients.entityRef === 'group:default/billing',
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
      expect(
        CONTRACT.listRequests.response.parse(list.body).items,
      ).toMatchObject([{ id: filed.body.id, title: 'billing.a' }]);
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
        const { body } = await as('anna').post(
          '/v1/requests',
          change(`billing.${name}`, { set: 3 }),
        );
        // The trail grows until then.
        await as('anna').until(body.id, 'succeeded');
      }
      const first = await as('anna').get('/v1/requests?limit=2');
      expect(first.body).toMatchObject({ totalItems: 3, nextCursor: '2' });
      const rest = await as('anna').get('/v1/requests?limit=2&cursor=2');
      expect(rest.body.items.map((item: { id: string }) => item.id)).toEqual([
        '1',
      ]);
      expect(rest.body.nextCursor).toBeUndefined();
      for (const path of ['/v1/requests?limit=3', '/v1/audit?limit=3']) {
        // Three requests with more records of the trail than that.
        const { body } = await as('anna').get(path);
        expect({ path, isLast: body.nextCursor === undefined }).toEqual({
          path,
          isLast: body.totalItems === 3,
        });
      }
      const trail = await as('anna').get('/v1/audit');
      const { totalItems } = trail.body;
      const all = await as('anna').get(`/v1/audit?limit=${totalItems}`);
      expect(all.body.items).toHaveLength(totalItems);
      expect(all.body.nextCursor).toBeUndefined();
      const bad = await as('anna').get('/v1/requests?cursor=x');
      expect(bad.status).toBe(400);
    });
  },
);
