// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaVersion } from '@sluice/plugin-event-streaming-common';
import { SchemaVersionRow } from '../../inventory/schemas/rows/SchemaRow';
import { RecordedVersion } from '../../inventory/schemas/SchemaInventory';

/** A version of the history, with what the portal recorded about it. */
export function schemaVersionOf(
  row: Omit<SchemaVersionRow, 'schema_key'>,
  recorded: readonly RecordedVersion[],
): SchemaVersion {
  const record = recorded.find(({ globalId }) => globalId === row.global_id);
  return {
    version: row.version,
    state: row.state,
    globalId: row.global_id,
    contentId: row.content_id,
    name: row.name ?? undefined,
    description: row.description ?? undefined,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: record?.createdBy ?? row.created_by ?? undefined,
    requestId: record?.requestId || undefined,
    override: record?.override || undefined,
  };
}
