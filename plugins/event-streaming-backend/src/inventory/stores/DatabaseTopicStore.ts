// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { nameKey, TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { FittingQuestion, FittingTopics } from '../FittingTopics';
import { ComputedTopic } from '../rows/computeTopicRow';
import { healthRankOf } from '../rows/topicHealthOf';
import {
  FIGURE_COLUMNS,
  HEALTH_COLUMNS,
  PreviousTopic,
  TopicDetailsRow,
  TopicRow,
} from '../rows/TopicRow';
import { DatabaseRow } from './columnReaders';
import { findFittingTopics } from './findFittingTopics';
import { inWriteChunks } from './inWriteChunks';
import { pendingRowsIn } from './pendingRowsIn';
import { TopicStore } from './TopicStore';
import { toPreviousTopic, toTopicRow } from './toTopicRow';

const KEY = ['cluster', 'topic'];
/** Rows that are read before others get their turn: some 3 ms. */
const READ_CHUNK = 250;

const PREVIOUS_COLUMNS: (keyof PreviousTopic)[] = [
  'topic',
  'present',
  'managed',
  'health',
  'end_sum',
  'end_sum_at',
  'rate',
  'produced_at',
  'worst_lag',
  'row_hash',
  'identity_hash',
  'entity_hash',
  'details_hash',
  'observed_at',
];

/** Which columns of rows that are there are written: all, if not said. */
interface WrittenColumns {
  columns?: (keyof TopicRow)[];
  /** Columns that must be as in the new row. */
  unchanged?: (keyof TopicRow)[];
}

/** The rows in the plugin's database. */
export class DatabaseTopicStore implements TopicStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): TopicStore {
    return new DatabaseTopicStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async get(target: TopicTarget): Promise<TopicRow | undefined> {
    const row: DatabaseRow<TopicRow> | undefined = await this.#knex('topics')
      .where(keyOf(target))
      .first();
    return row && toTopicRow(row);
  }

  async details(target: TopicTarget): Promise<TopicDetailsRow | undefined> {
    return this.#knex('topic_details').where(keyOf(target)).first();
  }

  async previous(
    cluster: string,
    topics?: string[],
  ): Promise<Map<string, PreviousTopic>> {
    const found = new Map<string, PreviousTopic>();
    let after = '';
    for (;;) {
      const query = this.#knex('topics')
        .select(PREVIOUS_COLUMNS)
        .where({ cluster })
        .andWhere('topic', '>', after)
        .orderBy('topic')
        .limit(READ_CHUNK);
      const rows: DatabaseRow<PreviousTopic>[] = await (topics
        ? query.whereIn('topic', topics)
        : query);
      rows.forEach(row => found.set(row.topic, toPreviousTopic(row)));
      if (rows.length < READ_CHUNK) {
        return found;
      }
      after = rows[rows.length - 1].topic;
      await setImmediate();
    }
  }

  async save(topics: ComputedTopic[]): Promise<void> {
    const of = (kind: ComputedTopic['change']) =>
      topics.filter(({ change }) => change === kind);
    const whole = of('all');
    // Health is in two indexes, which cost nothing where it stays as it was.
    await this.#upsert(of('figures'), {
      columns: [...FIGURE_COLUMNS],
      unchanged: ['health'],
    });
    await this.#upsert(of('health'), {
      columns: [...FIGURE_COLUMNS, ...HEALTH_COLUMNS],
    });
    await this.#upsert(whole);
    await inWriteChunks(
      this.#knex,
      whole.flatMap(({ details }) => details ?? []),
      chunk =>
        this.#knex('topic_details').insert(chunk).onConflict(KEY).merge(),
    );
  }

  async savePending(row: TopicRow): Promise<void> {
    await this.#knex('topics')
      .insert(row)
      .onConflict(KEY)
      .merge()
      .where('topics.present', false);
  }

  async pending(cluster: string): Promise<TopicRow[]> {
    const rows: DatabaseRow<TopicRow>[] = await pendingRowsIn(
      this.#knex,
      'topics',
      { cluster },
    );
    return rows.map(toTopicRow);
  }

  async removePending(target: TopicTarget, observedAt?: number): Promise<void> {
    await pendingRowsIn(
      this.#knex,
      'topics',
      keyOf(target),
      observedAt,
    ).delete();
  }

  async markMissing(
    cluster: string,
    topics: string[],
    now: number,
  ): Promise<void> {
    await inWriteChunks(this.#knex, topics, chunk =>
      this.#olderRows(cluster, chunk, now).update({
        present: false,
        health: 'missing',
        health_rank: healthRankOf('missing'),
        health_reason: 'The cluster no longer has this topic',
        row_hash: '',
        // When it is back, the whole row is written and not its figures alone.
        identity_hash: '',
        entity_hash: '',
        observed_at: now,
      }),
    );
  }

  async remove(cluster: string, topics: string[], now: number): Promise<void> {
    await inWriteChunks(this.#knex, topics, async chunk => {
      await this.#olderRows(cluster, chunk, now).delete();
      await this.#knex('topic_details')
        .where({ cluster })
        .whereIn('topic', chunk)
        .delete();
    });
  }

  async similarNames({ cluster, topic }: TopicTarget): Promise<string[]> {
    return this.#knex('topics')
      .where({ cluster, name_key: nameKey(topic), present: true })
      .whereNot({ topic })
      .orderBy('topic')
      .pluck('topic');
  }

  fitting(question: FittingQuestion): Promise<FittingTopics> {
    return findFittingTopics(this.#knex, question);
  }

  async clustersWith(topic: string): Promise<TopicRow[]> {
    const rows: DatabaseRow<TopicRow>[] = await this.#knex('topics')
      .where({ topic, present: true })
      .orderBy('cluster');
    return rows.map(toTopicRow);
  }

  /** A row where more has changed meanwhile is left to the next pass. */
  async #upsert(
    topics: ComputedTopic[],
    { columns, unchanged = [] }: WrittenColumns = {},
  ): Promise<void> {
    const knex = this.#knex;
    await inWriteChunks(knex, topics, chunk => {
      const insert = knex('topics')
        .insert(chunk.map(({ row }) => row))
        .onConflict(KEY);
      const merged = (columns ? insert.merge(columns) : insert.merge())
        .where('topics.row_hash', '<>', knex.raw('excluded.row_hash'))
        .andWhere('topics.observed_at', '<=', knex.raw('excluded.observed_at'));
      unchanged.forEach(column =>
        merged.andWhere(
          `topics.${column}`,
          '=',
          knex.raw('excluded.??', [column]),
        ),
      );
      return merged;
    });
  }

  #olderRows(cluster: string, topics: string[], now: number) {
    return this.#knex('topics')
      .where({ cluster })
      .whereIn('topic', topics)
      .andWhere('observed_at', '<=', now);
  }
}

/** Callers also pass whole rows, whose other columns are no condition. */
function keyOf({ cluster, topic }: TopicTarget): TopicTarget {
  return { cluster, topic };
}
