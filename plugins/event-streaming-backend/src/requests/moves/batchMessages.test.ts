// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TestDatabases } from '@backstage/backend-test-utils';
import { Batch } from '@sluice/plugin-event-streaming-common';
import { eventually } from '../../__testUtils__/eventually';
import { counterPortals } from '../../router/__testUtils__/counterPortals';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ANNA = 'user:default/anna';
const PLATFORM = ['group:default/platform'];

describe.each(databases.eachSupportedId())(
  'messages about a batch (%s)',
  databaseId => {
    const start = counterPortals(() => databases.init(databaseId));

    /** A portal where somebody filed a batch of counters, set to these. */
    async function filed(name: string, counters: Record<string, number>) {
      const portal = await start();
      const { body } = await portal.as(name).post('/v1/batches', {
        operation: 'counter.change',
        items: Object.entries(counters).map(([counter, set]) => ({
          target: { shelf: 'top', counter },
          input: { set },
        })),
      });
      const batch: Batch = body;
      const link = `/event-streaming/requests/batches/${batch.id}`;
      const sent = (to: string | string[]) =>
        portal.notifications.send.mock.calls
          .map(([message]) => message)
          .filter(({ recipients: { entityRef } }) =>
            typeof to === 'string'
              ? entityRef === to
              : String(entityRef) === String(to),
          );
      return { ...portal, batch, link, sent };
    }

    it('asks approvers once for all, and tells the requester of the end', async () => {
      const { as, batch, link, sent, notifications } = await filed('anna', {
        'billing.a': 700,
        'billing.b': 700,
        'billing.c': 3,
      });
      const titlesTo = (to: string | string[]) =>
        sent(to).map(({ payload }) => payload.title);
      await eventually(() =>
        titlesTo(ANNA).includes(
          'Change counter: 1 done, 2 waiting for approval',
        ),
      );
      expect(sent(PLATFORM)).toMatchObject([
        {
          recipients: { entityRef: PLATFORM, excludeEntityRef: [ANNA] },
          payload: {
            title: 'Change counter: 2 requests need an approval',
            description: 'Asked for by anna: billing.a, billing.b',
            link,
            scope: `event-streaming-batch-${batch.id}`,
          },
        },
      ]);

      const pending = batch.requests.filter(({ state }) => state === 'pending');
      await as('paul').post(`/v1/batches/${batch.id}/approve`, {
        items: pending.map(({ id, revision }) => ({ id, revision })),
      });
      await eventually(() => titlesTo(ANNA).includes('Change counter: 3 done'));
      const all = notifications.send.mock.calls.map(([message]) => message);
      expect(new Set(all.map(({ payload }) => payload.link))).toEqual(
        new Set([link]),
      );
      expect(sent(PLATFORM)).toHaveLength(1);
      expect(sent(ANNA)[sent(ANNA).length - 1]).toMatchObject({
        payload: {
          description: 'Your batch of 3 requests',
          severity: 'low',
          scope: `event-streaming-batch-${batch.id}`,
        },
      });
    });

    it('tells owners once of what the platform does to what is theirs', async () => {
      const { link, sent, notifications } = await filed('paul', {
        'billing.a': 3,
        'billing.b': 3,
      });
      const owners = ['group:default/billing'];
      await eventually(() => sent('user:default/paul').length > 0);
      expect(sent(owners)).toMatchObject([
        {
          recipients: { excludeEntityRef: ['user:default/paul'] },
          payload: {
            title:
              'Change counter: 2 requests by the platform on what is yours',
            description: 'Asked for by paul: billing.a, billing.b',
            link,
          },
        },
      ]);
      expect(
        notifications.send.mock.calls.filter(
          ([{ payload }]) => payload.link !== link,
        ),
      ).toEqual([]);
    });

    it('tells of what people do with a single one as of any request', async () => {
      const { as, batch, sent } = await filed('anna', {
        'billing.a': 700,
        'billing.b': 700,
      });
      const [{ id }] = batch.requests;
      const body = { revision: 1, comment: 'Not before Monday' };
      await as('paul').post(`/v1/requests/${id}/decline`, body);
      await eventually(() => sent(ANNA).length > 0);
      expect(sent(ANNA)).toMatchObject([
        {
          payload: {
            title: 'Change counter billing.a: was declined',
            link: `/event-streaming/requests/${id}`,
          },
        },
      ]);
    });
  },
);
