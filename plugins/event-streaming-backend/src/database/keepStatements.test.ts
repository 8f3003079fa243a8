// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Knex from 'knex';
import { keepStatements } from './keepStatements';

async function fixture() {
  const knex = Knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  const connection = await knex.client.acquireConnection();
  const prepared = jest.spyOn(connection, 'prepare');
  await knex.client.releaseConnection(connection);
  await knex.schema.createTable('topics', table => {
    table.string('topic').primary();
    table.integer('partitions');
  });
  await keepStatements(knex);
  prepared.mockClear();
  return { knex, prepared };
}

describe('keepStatements', () => {
  it('prepares a statement once, and runs it with other values each time', async () => {
    const { knex, prepared } = await fixture();
    try {
      const found = [];
      for (const topic of ['orders', 'invoices']) {
        await knex('topics').insert({ topic, partitions: topic.length });
        found.push(await knex('topics').where({ topic }).first());
      }

      expect(found).toEqual([
        { topic: 'orders', partitions: 6 },
        { topic: 'invoices', partitions: 8 },
      ]);
      expect(prepared).toHaveBeenCalledTimes(2);
    } finally {
      await knex.destroy();
    }
  });

  it('keeps statements of transactions, of which one can fail', async () => {
    const { knex } = await fixture();
    const insert = (topic: string) =>
      knex.transaction(async trx => {
        await trx('topics').insert({ topic, partitions: 1 });
        await trx('topics').insert({ topic: 'orders', partitions: 1 });
      });
    try {
      await insert('invoices');
      await expect(insert('payments')).rejects.toThrow('UNIQUE');

      expect(await knex('topics').orderBy('topic').pluck('topic')).toEqual([
        'invoices',
        'orders',
      ]);
    } finally {
      await knex.destroy();
    }
  });

  it('forgets the statements that were not used for longest', async () => {
    const { knex, prepared } = await fixture();
    const ask = (column: number) => knex.raw(`select ${column} as answer`);
    try {
      await ask(0);
      for (let column = 1; column <= 200; column++) {
        await ask(column);
      }
      prepared.mockClear();

      expect(await ask(200)).toEqual([{ answer: 200 }]);
      expect(prepared).not.toHaveBeenCalled();
      expect(await ask(0)).toEqual([{ answer: 0 }]);
      expect(prepared).toHaveBeenCalledTimes(1);
    } finally {
      await knex.destroy();
    }
  });
});
