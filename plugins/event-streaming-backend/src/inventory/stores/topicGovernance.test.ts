// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migrateDatabase } from '../../database/migrateDatabase';
import { DatabaseTopicRecordStore } from './DatabaseTopicRecordStore';
import { LimitExceptionStore } from './LimitExceptionStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const target = { cluster: 'dev', topic: 'billing.usage.events' };
const record = {
  owner: 'group:default/billing',
  description: 'What was used',
  broadcast: false,
  tags: [],
  createdBy: 'user:default/anna',
  requestId: '1',
};

describe.each(databases.eachSupportedId())(
  'what people said about topics (%s)',
  databaseId => {
    async function stores() {
      const knex = await databases.init(databaseId);
      await migrateDatabase(mockServices.database({ knex }));
      return {
        knex,
        records: DatabaseTopicRecordStore.create({ knex }),
        exceptions: LimitExceptionStore.create({ knex }),
      };
    }

    it('stays without effect when the topic is gone, and is new for the next one', async () => {
      const { knex, records } = await stores();
      await records.save(target, { ...record, protected: true });
      expect(await records.get(target)).toMatchObject({ protected: true });
      await knex('topic_records').update({ created_at: 1 });

      await records.end(target);
      expect(await records.get(target)).toBeUndefined();
      expect((await records.ofCluster('dev')).size).toBe(0);
      expect(await knex('topic_records')).toHaveLength(1);

      await records.save(target, record);
      const next = await records.get(target);
      expect(next?.protected).toBeUndefined();
      expect(next?.createdAt).toBeGreaterThan(1);
    });

    it('keeps the time of a record that is changed', async () => {
      const { knex, records } = await stores();
      await records.save(target, record);
      await knex('topic_records').update({ created_at: 1 });

      await records.save(target, { ...record, description: 'New' });

      expect(await records.get(target)).toMatchObject({
        createdAt: 1,
        description: 'New',
      });
    });

    it('can say something without assigning an owner', async () => {
      const { records } = await stores();
      const { owner: _, description: __, ...noted } = record;
      await records.save(target, { ...noted, adopted: true });

      expect(await records.get(target)).toMatchObject({ adopted: true });
      expect((await records.get(target))?.owner).toBeUndefined();
    });

    it('has one exception for each limit, the newest', async () => {
      const { exceptions } = await stores();
      const granted = {
        limit: 'retention.ms',
        value: 5_184_000_000,
        until: '2026-12-31',
        requestId: '7',
        createdBy: 'user:default/anna',
      } as const;
      await exceptions.save(target, granted);
      await exceptions.save(target, { ...granted, value: -1, requestId: '8' });
      await exceptions.save(target, {
        ...granted,
        limit: 'partitions',
        value: 30,
      });

      expect(await exceptions.ofTopic(target)).toEqual([
        {
          limit: 'partitions',
          value: 30,
          until: '2026-12-31',
          requestId: '7',
        },
        {
          limit: 'retention.ms',
          value: -1,
          until: '2026-12-31',
          requestId: '8',
        },
      ]);
      expect(await exceptions.ofTopic({ ...target, topic: 'b' })).toEqual([]);
    });
  },
);
