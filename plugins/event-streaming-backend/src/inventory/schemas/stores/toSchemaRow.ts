// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  DatabaseRow,
  toFlag,
  toNumber,
  toOptionalFlag,
  toOptionalNumber,
} from '../../stores/columnReaders';
import { PreviousSchema, SchemaRow, SchemaVersionRow } from '../rows/SchemaRow';

/** A row of `schemas` as it was written, whatever the database. */
export function toSchemaRow(row: DatabaseRow<SchemaRow>): SchemaRow {
  return {
    ...row,
    ...toPreviousSchema(row),
    owner_exists: toOptionalFlag(row.owner_exists),
    managed: toFlag(row.managed),
    latest_global_id: toOptionalNumber(row.latest_global_id),
    latest_content_id: toOptionalNumber(row.latest_content_id),
    latest_created_at: toOptionalNumber(row.latest_created_at),
    versions: toNumber(row.versions),
    fields: toOptionalNumber(row.fields),
    health_rank: toNumber(row.health_rank),
  };
}

export function toPreviousSchema(
  row: DatabaseRow<PreviousSchema>,
): PreviousSchema {
  return {
    schema_key: row.schema_key,
    group_name: row.group_name,
    artifact: row.artifact,
    present: toFlag(row.present),
    level: row.level,
    origin: row.origin,
    artifact_level: row.artifact_level,
    group_level: row.group_level,
    global_level: row.global_level,
    drift_since: toOptionalNumber(row.drift_since),
    changed_at: toNumber(row.changed_at),
    health: row.health,
    row_hash: row.row_hash,
    entity_hash: row.entity_hash,
    versions_hash: row.versions_hash,
    observed_at: toNumber(row.observed_at),
  };
}

export function toVersionRow(
  row: DatabaseRow<SchemaVersionRow>,
): SchemaVersionRow {
  return {
    ...row,
    global_id: toNumber(row.global_id),
    content_id: toNumber(row.content_id),
    created_at: toNumber(row.created_at),
  };
}
