// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaCompatibility } from '@sluice/plugin-event-streaming-common';
import { SchemaRow } from '../../inventory/schemas/rows/SchemaRow';
import { SchemaRecord } from '../../inventory/schemas/SchemaInventory';

/** The rule in force with each level's own; undefined until it was read. */
export function schemaCompatibilityOf(
  row: SchemaRow,
  record: Pick<SchemaRecord, 'rule'> | undefined,
): SchemaCompatibility | undefined {
  if (!row.level || !row.origin) {
    return undefined;
  }
  const found = row.artifact_level ?? undefined;
  const expected = record?.rule === 'inherited' ? undefined : record?.rule;
  return {
    inForce: { level: row.level, origin: row.origin },
    artifact: found,
    group: row.group_level ?? undefined,
    global: row.global_level ?? undefined,
    drift:
      row.drift_since === null
        ? undefined
        : { expected, found, since: new Date(row.drift_since).toISOString() },
  };
}
