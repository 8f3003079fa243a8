// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import knexFactory, { Knex } from 'knex';
import { databaseOf, PortalSetting } from '../portal/portalConfig';

/** Rows in one statement: the portal writes to the same database meanwhile. */
const CHUNK = 50;

/**
 * Fills the portal's database up to `count` requests, with copies of one that
 * succeeded and its steps: to ask for so many would take an hour.
 */
export async function copyRequests(
  setting: PortalSetting,
  count: number,
): Promise<void> {
  const knex = knexFactory({
    ...databaseOf(setting),
    useNullAsDefault: true,
  });
  try {
    const { id, ...row } = await knex('requests')
      .where({ state: 'succeeded', operation: 'topic.create' })
      .first();
    const steps = await knex('request_steps').where({ request_id: id });
    const [found] = await knex('requests').count({ count: '*' });
    for (let at = Number(found.count); at < count; at += CHUNK) {
      const numbers = Array.from(
        { length: Math.min(CHUNK, count - at) },
        (_, index) => at + index,
      );
      await copyInto(knex, { row, steps, numbers });
    }
  } finally {
    await knex.destroy();
  }
}

type Row = Record<string, unknown>;

async function copyInto(
  knex: Knex,
  { row, steps, numbers }: { row: Row; steps: Row[]; numbers: number[] },
): Promise<void> {
  const copies: { id: number }[] = await knex('requests')
    .insert(
      numbers.map(number => ({
        ...row,
        title: `${row.title}-${number}`,
        target_key: `${row.target_key}-${number}`,
      })),
    )
    .returning('id');
  await knex('request_steps').insert(
    copies.flatMap(({ id }) =>
      steps.map(step => ({ ...step, request_id: id })),
    ),
  );
}
