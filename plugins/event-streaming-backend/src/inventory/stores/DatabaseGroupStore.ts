// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { setImmediate } from 'node:timers/promises';
import { TopicTarget } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { GroupReading, GroupTopicReading } from '../reading/ClusterReading';
import { GroupStore, TopicGroup } from './GroupStore';
import { inWriteChunks } from './inWriteChunks';
import { DatabaseNumber } from './columnReaders';

/** Rows that are read before others get their turn: some 3 ms. */
const READ_CHUNK = 500;

/** One of the two tables: how its rows are told apart and compared. */
interface RowSet<TRow> {
  table: string;
  key: (keyof TRow & string)[];
  rows: TRow[];
  printOf(row: TRow): string;
}

type GroupRow = GroupReading & { cluster: string };
type GroupTopicRow = {
  cluster: string;
  topic: string;
  group: string;
  lag: DatabaseNumber | null;
};

/** The groups in the plugin's database; rows that are equal are not written. */
export class DatabaseGroupStore implements GroupStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): GroupStore {
    return new DatabaseGroupStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async replace(
    cluster: string,
    found: { groups: GroupReading[]; groupTopics: GroupTopicReading[] },
    now: number,
  ): Promise<void> {
    await this.#replaceRows<GroupRow>(cluster, now, {
      table: 'consumer_groups',
      key: ['cluster', 'group'],
      rows: found.groups.map(
        ({ group, type, state, members, coordinator }) => ({
          cluster,
          group,
          type,
          state,
          members,
          coordinator,
        }),
      ),
      printOf: row =>
        [row.type, row.state, row.members, row.coordinator].join(' '),
    });
    await this.#replaceRows<GroupTopicRow>(cluster, now, {
      table: 'consumer_group_topics',
      key: ['cluster', 'topic', 'group'],
      rows: found.groupTopics.map(({ topic, group, lag }) => ({
        cluster,
        topic,
        group,
        lag: lag ?? null,
      })),
      printOf: row => String(row.lag),
    });
  }

  async known(cluster: string, groups: string[]): Promise<Set<string>> {
    const found: string[] = await this.#knex('consumer_groups')
      .where({ cluster })
      .whereIn('group', groups)
      .pluck('group');
    return new Set(found);
  }

  async ofTopic(target: TopicTarget): Promise<TopicGroup[]> {
    const rows: (GroupRow & { lag: DatabaseNumber | null })[] =
      await this.#knex('consumer_group_topics as t')
        .join('consumer_groups as g', join =>
          join.on('g.cluster', 't.cluster').andOn('g.group', 't.group'),
        )
        .where({ 't.cluster': target.cluster, 't.topic': target.topic })
        .select('g.*', 't.lag');
    return rows.map(toTopicGroup).sort(byLag);
  }

  async topicsOf(cluster: string, group: string): Promise<GroupTopicReading[]> {
    const rows: GroupTopicRow[] = await this.#knex('consumer_group_topics')
      .where({ cluster, group })
      .select('cluster', 'topic', 'group', 'lag');
    return rows
      .map(row => ({ topic: row.topic, group, lag: lagOf(row) }))
      .sort(
        (one, other) =>
          (other.lag ?? -1) - (one.lag ?? -1) ||
          (one.topic < other.topic ? -1 : 1),
      );
  }

  async #replaceRows<TRow extends { cluster: string }>(
    cluster: string,
    now: number,
    set: RowSet<TRow>,
  ): Promise<void> {
    const before = await this.#prints(cluster, set);
    const idOf = (row: TRow) => JSON.stringify(set.key.map(key => row[key]));
    const changed = set.rows.filter(
      row => before.get(idOf(row))?.print !== set.printOf(row),
    );
    await inWriteChunks(this.#knex, changed, chunk =>
      this.#knex(set.table)
        .insert(chunk.map(row => ({ ...row, observed_at: now })))
        .onConflict(set.key)
        .merge(),
    );
    set.rows.forEach(row => before.delete(idOf(row)));
    await inWriteChunks(this.#knex, [...before.values()], chunk =>
      this.#knex(set.table)
        .whereIn(
          set.key,
          chunk.map(({ row }) => set.key.map(key => String(row[key]))),
        )
        .delete(),
    );
  }

  async #prints<TRow extends { cluster: string }>(
    cluster: string,
    { table, key, printOf }: RowSet<TRow>,
  ): Promise<Map<string, { row: TRow; print: string }>> {
    const found = new Map<string, { row: TRow; print: string }>();
    for (let offset = 0; ; offset += READ_CHUNK) {
      const rows: TRow[] = await this.#knex(table)
        .where({ cluster })
        .orderBy(key)
        .offset(offset)
        .limit(READ_CHUNK);
      for (const row of rows) {
        const id = JSON.stringify(key.map(column => row[column]));
        found.set(id, { row, print: printOf(row) });
      }
      if (rows.length < READ_CHUNK) {
        return found;
      }
      await setImmediate();
    }
  }
}

function toTopicGroup(
  row: GroupRow & { lag: DatabaseNumber | null },
): TopicGroup {
  return {
    group: row.group,
    type: row.type,
    state: row.state,
    members: row.members,
    coordinator: row.coordinator,
    lag: lagOf(row),
  };
}

function lagOf({ lag }: Pick<GroupTopicRow, 'lag'>): number | undefined {
  return lag === null ? undefined : Number(lag);
}

function byLag(a: TopicGroup, b: TopicGroup): number {
  return (b.lag ?? -1) - (a.lag ?? -1) || (a.group < b.group ? -1 : 1);
}
