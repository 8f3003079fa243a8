// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';

/** Requests that somebody of these asked for, owns, may answer or answered. */
export function whereVisible(query: Knex.QueryBuilder, refs: string[]): void {
  query
    .whereIn('created_by', refs)
    .orWhereIn('owner', refs)
    .orWhereIn('id', gates =>
      gates
        .from('request_gates')
        .whereIn('group_ref', refs)
        .select('request_id'),
    )
    .orWhereIn('id', decisions =>
      decisions
        .from('request_decisions')
        .whereIn('by', refs)
        .select('request_id'),
    );
}
