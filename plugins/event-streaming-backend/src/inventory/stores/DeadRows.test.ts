// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateDatabase } from '../../database/migrateDatabase';
import { rowContext, topicReading } from '../__testUtils__/readings';
import { computeTopicRow } from '../rows/computeTopicRow';
import { DatabaseTopicStore } from './DatabaseTopicStore';
import { DeadRows } from './DeadRows';

jest.setTimeout(60_000);

const PASSES = 12;
const TOPICS = 1000;

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('DeadRows (%s)', id => {
  const logger = mockServices.logger.mock();
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(id);
    await migrateDatabase(mockServices.database({ knex }));
  });

  it('keep a table that is written again and again at its size', async () => {
    const deadRows = DeadRows.create({ knex, logger });
    await pass(0);
    const before = await pagesOf(knex);

    for (let count = 1; count <= PASSES; count += 1) {
      await pass(count);
      await deadRows.left(5_000);
    }

    expect(await pagesOf(knex)).toBeLessThan(4 * before);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  async function pass(count: number): Promise<void> {
    const topics = Array.from({ length: TOPICS }, (_, index) =>
      computeTopicRow(rowContext({ now: count }), {
        reading: topicReading({
          topic: `billing.t${index}`,
          sizeBytes: count * TOPICS + index,
        }),
      }),
    );
    await DatabaseTopicStore.create({ knex }).save(topics);
  }
});

async function pagesOf(knex: Knex): Promise<number> {
  if (!String(knex.client.config.client).includes('pg')) {
    const [{ page_count: pages }] = await knex.raw('pragma page_count');
    return pages;
  }
  const { rows } = await knex.raw(
    `select pg_relation_size('topics') / 8192 as pages`,
  );
  return Number(rows[0].pages);
}
