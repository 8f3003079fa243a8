// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../database/migrateDatabase';
import { DatabaseTopicLists } from '../lists/DatabaseTopicLists';
import { TopicRow } from '../rows/TopicRow';
import { DatabaseSourceStore } from '../stores/DatabaseSourceStore';
import { DatabaseTopicStore } from '../stores/DatabaseTopicStore';

export type TopicListFixture = Awaited<ReturnType<typeof topicListFixture>>;

/** Lists of the topics of two clusters, `dev` and `prod`. */
export async function topicListFixture(knex: Knex) {
  await migrateDatabase(mockServices.database({ knex }));
  const sources = DatabaseSourceStore.create({ knex, kind: 'kafka-cluster' });
  return {
    sources,
    lists: DatabaseTopicLists.create({
      knex,
      sources,
      clusters: ['dev', 'prod'],
    }),

    /** Puts these rows in the place of those that were there. */
    async keep(rows: TopicRow[]) {
      await knex('topics').delete();
      await DatabaseTopicStore.create({ knex }).save(
        rows.map(row => ({ row, change: 'all' })),
      );
      await sources.read('prod', Date.now(), {});
    },
  };
}
