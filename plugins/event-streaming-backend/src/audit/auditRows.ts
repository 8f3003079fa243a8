// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AuditRecord,
  jsonObjectSchema,
  targetSchema,
} from '@sluice/plugin-event-streaming-common';
import { AuditRow } from '../database/tables';
import { toTime } from '../database/toTime';

/** A record out of its row. */
export function toAuditRecord(row: AuditRow): AuditRecord {
  return {
    id: String(row.id),
    at: toTime(row.at),
    actor: row.actor,
    event: row.event,
    operation: row.operation ?? undefined,
    target: row.target ? targetSchema.parse(JSON.parse(row.target)) : undefined,
    requestId: row.request_id === null ? undefined : String(row.request_id),
    details: jsonObjectSchema.parse(JSON.parse(row.details)),
  };
}
