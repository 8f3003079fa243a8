// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  REQUEST_STATES,
  RequestEvent,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { AuditRow } from '../tables';
import { toTime } from '../toTime';

const detailsSchema = z.looseObject({
  revision: z.int().catch(1),
  to: z.enum(REQUEST_STATES).optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  comment: z.string().optional().catch(undefined),
});

/** What happened to a request; who was refused is for auditors alone. */
export async function requestEvents(
  knex: Knex,
  requestId: number,
): Promise<RequestEvent[]> {
  const rows = await knex<AuditRow>('audit_records')
    .where('request_id', requestId)
    .whereNot('event', 'request.refused')
    .orderBy('id');
  return rows.map(({ at, actor, event, details }) => {
    const { revision, to, reason, comment } = detailsSchema.parse(
      JSON.parse(details),
    );
    return { at: toTime(at), actor, event, revision, to, reason, comment };
  });
}
