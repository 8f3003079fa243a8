// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { ServiceUnavailableError } from '@backstage/errors';
import { topicKind } from '@sluice/plugin-event-streaming-common';
import { InMemoryKafkaAdmin } from '@sluice/plugin-event-streaming-node/testUtils';
import { person } from '../__testUtils__/engineFixture';
import { startReadPortal } from '../__testUtils__/startReadPortal';
import { newRequest } from '../database/__testUtils__/storedRequests';
import { DatabaseRequestStore } from '../database/DatabaseRequestStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const TOPIC = 'billing.usage';
const TARGET = { cluster: 'prod', topic: TOPIC };

const people = {
  owner: person('olga', 'billing'),
  asked: person('sid', 'guards'),
  stranger: person('sven', 'orders'),
  platform: person('petra', 'platform'),
  auditor: person('aron', 'auditors'),
};
type Role = keyof typeof people;

describe.each(databases.eachSupportedId())(
  'a request under way for a topic (%s)',
  databaseId => {
    let portal: Awaited<ReturnType<typeof startReadPortal>>;
    const seenBy = async (role: Role) => {
      const { ref } = people[role];
      const header = mockCredentials.user.header(ref);
      const [list, page] = await Promise.all([
        portal.get('/topics', header),
        portal.get(`/topics/prod/${TOPIC}`, header),
      ]);
      return { row: list.body.items[0], page: page.body };
    };

    beforeAll(async () => {
      const knex = await databases.init(databaseId);
      portal = await startReadPortal({
        knex,
        people: Object.values(people),
        admins: {
          prod: InMemoryKafkaAdmin.create({
            topics: [
              { name: TOPIC, partitions: 1, replicationFactor: 1, config: {} },
            ],
          }),
        },
      });
      await portal.inventory.collector.collect('prod');
      const gate = { id: 'look', anyOf: [], count: 1, reason: 'A look' };
      await DatabaseRequestStore.create({ knex }).insert(
        newRequest({
          kind: 'topic',
          operation: 'topic.update',
          target: TARGET,
          targetKey: topicKind.keyOf(TARGET),
          state: 'pending',
          gates: [{ ...gate, groups: ['group:default/guards'] }],
        }),
      );
    });

    afterAll(() => portal.stop());

    it.each<Role>(['owner', 'asked', 'platform', 'auditor'])(
      'is told with its number and state to the %s',
      async role => {
        const { row, page } = await seenBy(role);
        const told = { id: '1', operation: 'topic.update', state: 'pending' };
        expect(row).toMatchObject({ openRequest: told });
        expect(page).toMatchObject({ openRequests: [told] });
        expect(page.openRequest).toMatchObject(told);
        expect(row.changeUnderWay ?? page.changeUnderWay).toBeUndefined();
      },
    );

    it('is no more than a change under way to a stranger', async () => {
      const { row, page } = await seenBy('stranger');
      for (const told of [row, page]) {
        expect(told).toMatchObject({ topic: TOPIC, changeUnderWay: true });
        expect(told.openRequest ?? told.openRequests).toBeUndefined();
      }
    });

    it('is no more than that to anybody while the catalog is away', async () => {
      portal.identity.fault = new ServiceUnavailableError('No catalog');
      const { row } = await seenBy('owner');
      portal.identity.fault = undefined;
      expect(row).toMatchObject({ topic: TOPIC, changeUnderWay: true });
      expect(row.openRequest).toBeUndefined();
    });
  },
);
