// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { engineFixture } from '../../__testUtils__/engineFixture';
import { MoveAnnouncer } from './MoveAnnouncer';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

it('reminds of a batch once, however many of it expire soon', async () => {
  const knex = await databases.init('SQLITE_3');
  const engine = await engineFixture(knex);
  const { service, owner, sweeper, moves, store, kinds } = engine;
  const sent: NotificationSendOptions[] = [];
  const announcer = MoveAnnouncer.create({
    store,
    kinds,
    auditor: mockServices.auditor.mock({
      createEvent: async () => ({
        success: async () => undefined,
        fail: async () => undefined,
      }),
    }),
    notifications: { send: async message => void sent.push(message) },
    signals: { publish: async () => undefined },
    logger: mockServices.logger.mock(),
  });
  engine.member('bert', 'billing');
  await service.submitBatch(
    {
      operation: 'counter.change',
      items: ['a', 'b', 'c'].map(name => ({
        target: { shelf: 'top', counter: `billing.${name}` },
        input: { set: 3, cause: ['ask-owner'] },
      })),
    },
    owner,
  );
  await knex('requests').update({
    created_at: 1,
    expires_at: Date.now() + 50_000,
  });
  moves.length = 0;
  await sweeper.sweep();
  const reminders = moves.filter(({ event }) => event === 'reminder');
  expect(reminders).toHaveLength(3);

  for (const move of reminders) {
    await announcer.moved(move);
  }
  await announcer.settled();

  expect(sent).toMatchObject([
    {
      recipients: {
        entityRef: ['group:default/billing'],
        excludeEntityRef: ['user:default/anna'],
      },
      payload: {
        title: 'Change counter: 3 requests expire soon and need an approval',
      },
    },
    {
      recipients: { entityRef: 'user:default/anna' },
      payload: {
        title: 'Change counter: 3 waiting for approval',
        description:
          'Your batch of 3 requests expires soon where it is not done',
      },
    },
  ]);
});
