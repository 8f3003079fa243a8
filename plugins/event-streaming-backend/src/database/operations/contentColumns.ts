// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Knex } from 'knex';
import { databaseTime, databaseTimeIn } from '../databaseTime';
import { RevisionContent } from '../RequestStore';

/** The columns of what a revision wants and would do. */
export function contentColumns(knex: Knex, content: RevisionContent) {
  return {
    input: JSON.stringify(content.input),
    state: content.state,
    environment: content.environment ?? null,
    owner: content.owner ?? null,
    plan: JSON.stringify(content.plan),
    fingerprint: content.plan.fingerprint,
    warnings: JSON.stringify(content.warnings),
    policy_gates: JSON.stringify(content.policyGates),
    gates: JSON.stringify(content.gates),
    touches: content.touches ? JSON.stringify(content.touches) : null,
    justification: content.justification ?? null,
    updated_at: databaseTime(knex),
    gates_checked_at: databaseTime(knex),
    expires_at: databaseTimeIn(knex, content.expiryMs),
  };
}
