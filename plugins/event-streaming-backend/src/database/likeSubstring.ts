// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';

/** Whether a column holds a text anywhere, whatever the case of its letters. */
export function likeSubstring(
  knex: Knex,
  column: string,
  text: string,
): Knex.Raw {
  const escaped = text.toLocaleLowerCase('en-US').replace(/[\\%_]/g, '\\$&');
  return knex.raw("lower(??) like ? escape '\\'", [column, `%${escaped}%`]);
}
