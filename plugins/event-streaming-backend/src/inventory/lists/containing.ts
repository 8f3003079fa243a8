// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { isPostgres } from '../../database/databaseTime';

/**
 * A condition that a column has a text in it. Without patterns, so that `%` and
 * `_` mean themselves.
 */
export function containing(
  knex: Knex,
  column: string,
  text: string,
): [sql: string, bindings: string[]] {
  const found = isPostgres(knex) ? 'strpos(??, ?) > 0' : 'instr(??, ?) > 0';
  return [found, [column, text]];
}
