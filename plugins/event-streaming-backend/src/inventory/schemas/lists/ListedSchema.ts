// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
  toOptionalNumber,
} from '../../stores/columnReaders';
import { SchemaRow } from '../rows/SchemaRow';

/** The columns that lists show or are sorted by. */
export const LISTED_SCHEMA_COLUMNS = [
  'schema_key',
  'registry',
  'group_name',
  'artifact',
  'present',
  'artifact_type',
  'format',
  'record_name',
  'description',
  'owner',
  'owner_source',
  'owner_exists',
  'managed',
  'latest_version',
  'latest_global_id',
  'latest_content_id',
  'latest_state',
  'latest_created_at',
  'versions',
  'fields',
  'level',
  'origin',
  'health',
  'health_rank',
  'health_reason',
  'changed_at',
  'entity_hash',
  'observed_at',
] as const satisfies (keyof SchemaRow)[];

/** What a list needs of a row of `schemas`. */
export type ListedSchema = Pick<
  SchemaRow,
  (typeof LISTED_SCHEMA_COLUMNS)[number]
>;

/** A row as it was written, whatever the database. */
export function toListedSchema(row: DatabaseRow<ListedSchema>): ListedSchema {
  return {
    ...row,
    present: toFlag(row.present),
    owner_exists: toOptionalFlag(row.owner_exists),
    managed: toFlag(row.managed),
    latest_global_id: toOptionalNumber(row.latest_global_id),
    latest_content_id: toOptionalNumber(row.latest_content_id),
    latest_created_at: toOptionalNumber(row.latest_created_at),
    versions: toNumber(row.versions),
    fields: toOptionalNumber(row.fields),
    health_rank: toNumber(row.health_rank),
    changed_at: toNumber(row.changed_at),
    observed_at: toNumber(row.observed_at),
  };
}
