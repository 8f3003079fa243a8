// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { QueryPath } from './QueryPath';

/** A query over `… as t` on the path that was chosen for it. */
export interface ListQuery {
  knex: Knex;
  path: QueryPath;
  query: Knex.QueryBuilder;
}
