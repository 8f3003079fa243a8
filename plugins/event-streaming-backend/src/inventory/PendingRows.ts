// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KindDefinition, Target } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  PendingColumns,
  PendingState,
  pendingStateOfRow,
  UNDER_WAY,
} from './rows/PendingState';
import { SourceStore } from './stores/SourceStore';

/** What every kind's row says of something that is asked for and not there. */
export interface PendingRow {
  health: string;
  observed_at: number;
}

/** Everything a `PendingRows` is made of. */
export interface PendingRowsOptions<TTarget extends Target, TRow> {
  knex: Knex;
  kind: Pick<KindDefinition, 'keyOf'>;
  /** Requests of this operation make what is shown. */
  operation: string;
  store: {
    pending(source: string): Promise<TRow[]>;
    removePending(target: TTarget, observedAt: number): Promise<void>;
  };
  sources: Pick<SourceStore<unknown>, 'touched'>;
  targetOf(row: TRow): TTarget;
  /** Shows what a row says in another state. */
  show(target: TTarget, row: TRow, state: PendingState): Promise<void>;
}

interface RequestRow extends PendingColumns {
  target_key: string;
}

/**
 * What is asked for is shown after the move of its request was committed. A
 * backend that dies between the two leaves a row that says something else than
 * the request; this makes them agree again.
 */
export class PendingRows<TTarget extends Target, TRow extends PendingRow> {
  readonly #options: PendingRowsOptions<TTarget, TRow>;

  static create<TTarget extends Target, TRow extends PendingRow>(
    options: PendingRowsOptions<TTarget, TRow>,
  ): PendingRows<TTarget, TRow> {
    return new PendingRows(options);
  }

  private constructor(options: PendingRowsOptions<TTarget, TRow>) {
    this.#options = options;
  }

  /**
   * The rows are read before the requests: a row is written after its request
   * was committed, so whoever sees the row sees the request.
   */
  async heal(source: string): Promise<void> {
    const { store, show, targetOf } = this.#options;
    const rows = await store.pending(source);
    const states = await this.#statesOf(rows);
    for (const row of rows) {
      const state = states.get(this.#keyOf(row));
      if (!state) {
        await this.#removeAbandoned(source, row);
      } else if (state.state !== row.health) {
        await show(targetOf(row), row, state);
      }
    }
  }

  /** Not one that was shown again meanwhile. */
  async #removeAbandoned(source: string, row: TRow): Promise<void> {
    const { store, sources, targetOf } = this.#options;
    await store.removePending(targetOf(row), row.observed_at);
    await sources.touched(source);
  }

  /** What the last request for each says, by key. */
  async #statesOf(rows: TRow[]): Promise<Map<string, PendingState>> {
    const { knex, operation } = this.#options;
    const keys = rows.map(row => this.#keyOf(row));
    const requests: RequestRow[] = keys.length
      ? await knex('requests')
          .where({ operation })
          .whereIn('target_key', keys)
          .whereIn('state', [...UNDER_WAY, 'failed'])
          .orderBy('id')
          .select('target_key', 'state', 'failure', 'waiting_reason')
      : [];
    return new Map(
      requests.map(request => [request.target_key, pendingStateOfRow(request)]),
    );
  }

  #keyOf(row: TRow): string {
    const { kind, targetOf } = this.#options;
    return kind.keyOf(targetOf(row));
  }
}
