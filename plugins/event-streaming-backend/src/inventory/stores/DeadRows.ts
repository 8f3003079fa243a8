// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';

/** Rows that are written before the database is asked to clear up. */
const ROWS = 5_000;
/** The tables that passes write to all the time. */
const TABLES = ['topics', 'consumer_group_topics'];

/** Everything `DeadRows` are made of. */
export interface DeadRowsOptions {
  knex: Knex;
  logger: LoggerService;
}

/**
 * The old versions of rows that PostgreSQL keeps until they are vacuumed.
 *
 * @remarks
 * Its autovacuum looks once a minute. Passes that write thousands of figures
 * every few seconds make the table 17 times as large by then, and it never
 * shrinks again; a search, which reads it whole, took 100 ms in place of 4.
 * `vacuum` locks out no reader and no writer.
 */
export class DeadRows {
  readonly #options: DeadRowsOptions;
  #rows = 0;
  #isAnalyzed = false;

  static create(options: DeadRowsOptions): DeadRows {
    return new DeadRows(options);
  }

  private constructor(options: DeadRowsOptions) {
    this.#options = options;
  }

  /** Counts what a pass wrote, and clears up when it is worth it. */
  async left(rows: number): Promise<void> {
    const { knex, logger } = this.#options;
    this.#rows += rows;
    if (this.#rows < ROWS || !isPostgres(knex)) {
      return;
    }
    this.#rows = 0;
    try {
      // PostgreSQL looks itself after a minute; until then it guesses what is in them.
      const verb = this.#isAnalyzed ? 'vacuum' : 'vacuum (analyze)';
      await knex.raw(`${verb} ${TABLES.map(() => '??').join(', ')}`, TABLES);
      this.#isAnalyzed = true;
    } catch (error) {
      logger.warn(
        `Old rows of the inventory could not be cleared up, lists get slower until the database does so itself: ${
          toError(error).message
        }`,
      );
    }
  }
}
