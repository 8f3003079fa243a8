// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { DatabaseNumber } from './columnReaders';
import { SourceState, SourceStore, StoredSource } from './SourceStore';

interface SourceRow {
  name: string;
  kind: string;
  state: SourceState['state'];
  since: DatabaseNumber;
  reason: string | null;
  observed_at: DatabaseNumber | null;
  generation: DatabaseNumber;
}

const STATE_COLUMNS = [
  'name',
  'state',
  'since',
  'reason',
  'observed_at',
  'generation',
];

/** The sources of one kind in the plugin's database. */
export class DatabaseSourceStore<TFacts> implements SourceStore<TFacts> {
  readonly #knex: Knex;
  readonly #kind: string;

  static create<TFacts>(options: {
    knex: Knex;
    kind: string;
  }): SourceStore<TFacts> {
    return new DatabaseSourceStore<TFacts>(options);
  }

  private constructor(options: { knex: Knex; kind: string }) {
    this.#knex = options.knex;
    this.#kind = options.kind;
  }

  async states(names: string[]): Promise<Map<string, SourceState>> {
    const rows: SourceRow[] = await this.#knex('inventory_sources')
      .select(STATE_COLUMNS)
      .whereIn('name', names);
    return new Map(rows.map(row => [row.name, toState(row)]));
  }

  async get(name: string): Promise<StoredSource<TFacts> | undefined> {
    const row: (SourceRow & { facts: string }) | undefined = await this.#knex(
      'inventory_sources',
    )
      .where({ name })
      .first();
    return (
      row && { ...toState(row), facts: JSON.parse(row.facts) ?? undefined }
    );
  }

  async read(name: string, observedAt: number, facts: TFacts): Promise<void> {
    await this.#write(name, {
      state: 'up',
      reason: null,
      observed_at: observedAt,
      facts: JSON.stringify(facts),
    });
  }

  async failed(name: string, reason: string): Promise<void> {
    await this.#write(name, { state: 'down', reason });
  }

  async touched(name: string): Promise<void> {
    await this.#knex('inventory_sources')
      .where({ name })
      .increment('generation', 1);
  }

  /** `since` moves only with the state. */
  async #write(
    name: string,
    change: Pick<SourceRow, 'state' | 'reason'> & {
      observed_at?: number;
      facts?: string;
    },
  ): Promise<void> {
    const knex = this.#knex;
    const now = Date.now();
    await knex('inventory_sources')
      .insert({
        name,
        kind: this.#kind,
        since: now,
        generation: 1,
        facts: 'null',
        ...change,
      })
      .onConflict('name')
      .merge({
        ...change,
        since: knex.raw(
          'case when inventory_sources.state = excluded.state then inventory_sources.since else excluded.since end',
        ),
        generation: knex.raw('inventory_sources.generation + 1'),
      });
  }
}

function toState(row: SourceRow): SourceState {
  return {
    name: row.name,
    state: row.state,
    since: Number(row.since),
    reason: row.reason ?? undefined,
    observedAt: row.observed_at === null ? undefined : Number(row.observed_at),
    generation: Number(row.generation),
  };
}
