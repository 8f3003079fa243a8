// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { Knex } from 'knex';
import { FittingQuestion, FittingTopic, FittingTopics } from '../FittingTopics';
import { TopicRow } from '../rows/TopicRow';

/** Rows that are read at once: some 2 ms. */
const READ_CHUNK = 500;

/** Milliseconds that names are compared before others get their turn. */
const SLICE_MS = 10;

type Found = Pick<TopicRow, 'topic' | 'owner' | 'owner_source' | 'visibility'>;

/** Looks through the names of a cluster in the order of the database. */
export async function findFittingTopics(
  knex: Knex,
  question: FittingQuestion,
): Promise<FittingTopics> {
  const topics: FittingTopic[] = [];
  let after = '';
  for (;;) {
    const rows = await readChunk(knex, question, after);
    let since = performance.now();
    for (const { owner_source, ...row } of rows) {
      const topic = { ...row, source: owner_source };
      if (question.fits(topic)) {
        if (topics.length === question.most) {
          return { topics, isMore: true };
        }
        topics.push(topic);
      }
      if (performance.now() - since > SLICE_MS) {
        await setImmediate();
        since = performance.now();
      }
    }
    if (rows.length < READ_CHUNK) {
      return { topics, isMore: false };
    }
    after = rows[rows.length - 1].topic;
    await setImmediate();
  }
}

async function readChunk(
  knex: Knex,
  { cluster, begin, visibility }: FittingQuestion,
  after: string,
): Promise<Found[]> {
  const query = knex('topics')
    .select('topic', 'owner', 'owner_source', 'visibility')
    .where({ cluster, visibility, present: true })
    .andWhere('topic', '>', after)
    .orderBy('topic')
    .limit(READ_CHUNK);
  return begin === ''
    ? query
    : query.whereRaw('substr(topic, 1, ?) = ?', [begin.length, begin]);
}
