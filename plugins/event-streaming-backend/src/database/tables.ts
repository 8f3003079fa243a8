// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** PostgreSQL's driver gives 64-bit integers as strings, SQLite's as numbers. */
type BigInteger = number | string;

/** SQLite has no booleans. */
type Flag = boolean | number;

/** A row of `requests`. */
export interface RequestRow {
  id: number;
  batch_id: string | null;
  revision: number;
  kind: string;
  operation: string;
  source: string;
  target_key: string;
  target: string;
  title: string;
  environment: string | null;
  owner: string | null;
  input: string;
  state: string;
  plan: string;
  fingerprint: string;
  warnings: string;
  /** As resolved to groups when they were last asked. */
  gates: string;
  /** As the policy wants them. */
  policy_gates: string | null;
  touches: string | null;
  justification: string | null;
  failure: string | null;
  waiting_reason: string | null;
  waiting_since: BigInteger | null;
  waiting_next_check_at: BigInteger | null;
  waiting_until: BigInteger | null;
  created_by: string;
  intervention: Flag;
  created_at: BigInteger;
  updated_at: BigInteger;
  expires_at: BigInteger;
  gates_checked_at: BigInteger | null;
  reminded_at: BigInteger | null;
  lease_owner: string | null;
  lease_until: BigInteger | null;
}

/** A row of `request_steps`. */
export interface StepRow {
  request_id: number;
  revision: number;
  position: number;
  kind: string;
  operation: string;
  target: string;
  target_key: string;
  title: string;
  before: string | null;
  after: string | null;
  risk: string;
  mode: string;
  always: Flag;
  memo: string | null;
  state: string;
  started_at: BigInteger | null;
  applied_at: BigInteger | null;
  finished_at: BigInteger | null;
  error: string | null;
}

/** What lists read of a step: not what it changes, which may be a whole schema. */
export const STEP_PROGRESS_COLUMNS = [
  'request_id',
  'revision',
  'position',
  'kind',
  'operation',
  'target',
  'title',
  'risk',
  'mode',
  'always',
  'state',
  'started_at',
  'applied_at',
  'finished_at',
  'error',
] as const satisfies readonly (keyof StepRow)[];

/** As much of a step as lists read. */
export type StepProgressRow = Pick<
  StepRow,
  (typeof STEP_PROGRESS_COLUMNS)[number]
>;

/** A row of `request_decisions`. */
export interface DecisionRow {
  id: number;
  request_id: number;
  revision: number;
  by: string;
  decision: string;
  gate: string | null;
  comment: string | null;
  /** What the person belonged to when answering. */
  ownership_refs: string | null;
  at: BigInteger;
}

/** A row of `request_gates`: who may see and answer a request. */
export interface GateRow {
  request_id: number;
  group_ref: string;
  open: Flag;
}

/** A row of `request_editors`. */
export interface EditorRow {
  request_id: number;
  revision: number;
  editor: string;
}

/** A row of `request_batches`. */
export interface BatchRow {
  id: string;
  operation: string;
  justification: string | null;
  created_by: string;
  created_at: BigInteger;
  refused: string | null;
}

/** A row of `target_locks`. */
export interface LockRow {
  target_key: string;
  request_id: number;
  acquired_at: BigInteger;
}

/** A row of `audit_records`. */
export interface AuditRow {
  id: number;
  at: BigInteger;
  actor: string;
  event: string;
  operation: string | null;
  source: string | null;
  title: string | null;
  target: string | null;
  request_id: number | null;
  owner: string | null;
  details: string;
}
