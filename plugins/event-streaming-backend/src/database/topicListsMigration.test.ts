// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { readdirSync } from 'node:fs';
import { rowContext, topicReading } from '../inventory/__testUtils__/readings';
import { computeTopicRow } from '../inventory/rows/computeTopicRow';

jest.setTimeout(60_000);

const NAME = '20261124_topic_lists.js';
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const directory = resolvePackagePath(
  '@sluice/plugin-event-streaming-backend',
  'migrations',
);

describe.each(databases.eachSupportedId())('topic_lists (%s)', databaseId => {
  it('changes the index over rows that are there, and back', async () => {
    const knex = await databases.init(databaseId);
    for (const name of readdirSync(directory).sort()) {
      if (name < NAME) {
        await knex.migrate.up({ directory, name });
      }
    }
    const { row } = computeTopicRow(rowContext(), { reading: topicReading() });
    // Longer than what PostgreSQL takes into an index.
    const search = Array.from({ length: 2000 }, (_, index) => index).join(' ');
    await knex('topics').insert({ ...row, search });

    await knex.migrate.up({ directory, name: NAME });
    await knex('topics').insert({ ...row, search, topic: 'another' });
    await knex.migrate.down({ directory, name: NAME });
    await knex.migrate.up({ directory, name: NAME });

    expect(await knex('topics').pluck('search')).toEqual([search, search]);
  });
});
