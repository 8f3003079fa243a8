// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { ConnectorActionStore } from './ConnectorActionStore';
import { ConnectorStore } from './ConnectorStore';
import { DatabaseConnectorStore } from './DatabaseConnectorStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { connect: 'connect', connector: 'billing.usage' };

describe.each(databases.eachSupportedId())(
  'DatabaseConnectorStore (%s)',
  id => {
    let knex: Knex;
    let store: ConnectorStore;

    beforeAll(async () => {
      knex = await databases.init(id);
      await migrateDatabase(mockServices.database({ knex }));
      store = DatabaseConnectorStore.create({ knex });
    });

    it('gives the topics of all connectors, however many there are', async () => {
      const rows = ['A', 'a', 'b'].flatMap(connector =>
        Array.from({ length: 700 }, (_, at) => ({
          connect: 'connect',
          connector,
          cluster: 'dev',
          topic: `${at % 2 ? 'T' : 't'}${at}`,
          role: 'reads',
          seen: true,
        })),
      );
      await knex.batchInsert('connector_topics', rows, 100);
      const found = await store.topicsOf('connect');
      expect(
        [...found].map(([name, topics]) => [name, topics.length]).sort(),
      ).toEqual([
        ['A', 700],
        ['a', 700],
        ['b', 700],
      ]);
      expect(await store.topicsOf('other')).toEqual(new Map());
    });

    it('remembers the last action of each connector, until it is gone', async () => {
      const actions = ConnectorActionStore.create({ knex });
      const at = '2026-01-01T00:00:00.000Z';
      expect(await actions.get(target)).toBeUndefined();
      await actions.save(target, {
        action: 'restart-task',
        by: 'user:default/anna',
        at,
        task: 0,
      });
      expect(await actions.get(target)).toMatchObject({ task: 0, at });
      const pause = { action: 'pause', by: 'user:default/bert', at } as const;
      await actions.save(target, pause);
      expect(await actions.get(target)).toEqual(pause);

      await store.remove(target.connect, [target.connector], Date.now());
      expect(await actions.get(target)).toBeUndefined();
    });
  },
);
