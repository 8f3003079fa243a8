// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { countRequests } from './operations/listRequests';
import { RequestFilter } from './RequestStore';

/**
 * How long a total holds at most. On PostgreSQL a record may be committed after
 * a later one, which a total that was counted in between would not know of.
 */
const TOTAL_MS = 2000;

/** The same when it was counted so much later than the last record was seen. */
const SETTLED_MS = 30_000;

/** Filters that are remembered; the least recently asked one goes first. */
const MAX_FILTERS = 200;

interface KeptTotal {
  at: number;
  lastRecord: number;
  /** Milliseconds that it holds if nothing happens. */
  holds: number;
  total: Promise<number>;
}

/**
 * How many requests there are by filter, for as long as nothing has happened:
 * every move leaves a record in its own transaction. To count costs more than
 * a page, and most pages and counters ask for the same total.
 */
export class RequestTotals {
  readonly #knex: Knex;
  readonly #kept = new Map<string, KeptTotal>();

  static create(options: { knex: Knex }): RequestTotals {
    return new RequestTotals(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(filter: RequestFilter): Promise<number> {
    const at = Date.now();
    const lastRecord = await this.#lastRecord();
    const key = JSON.stringify(filter);
    const kept = this.#kept.get(key);
    const isQuiet = kept?.lastRecord === lastRecord;
    if (isQuiet && at - kept.at < kept.holds) {
      return kept.total;
    }
    const total = countRequests(this.#knex, filter);
    const holds = isQuiet ? SETTLED_MS : TOTAL_MS;
    this.#keep(key, { at, lastRecord, holds, total });
    return total;
  }

  #keep(key: string, kept: KeptTotal): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    kept.total.catch(() => {
      if (this.#kept.get(key) === kept) {
        this.#kept.delete(key);
      }
    });
    if (this.#kept.size > MAX_FILTERS) {
      this.#kept.delete(this.#kept.keys().next().value ?? '');
    }
  }

  async #lastRecord(): Promise<number> {
    const [{ last }] = await this.#knex('audit_records').max({ last: 'id' });
    return Number(last ?? 0);
  }
}
