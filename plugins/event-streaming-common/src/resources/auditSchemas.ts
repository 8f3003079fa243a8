// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { jsonObjectSchema, targetSchema } from '../plan';
import { listQuerySchema } from './listSchemas';

/** What somebody did, or was refused. @public */
export const auditRecordSchema = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    /** Entity ref of a person, or the subject of a service. */
    actor: z.string(),
    /** Such as `request.approved` or `request.refused`. */
    event: z.string(),
    operation: z.string().optional(),
    target: targetSchema.optional(),
    requestId: z.string().optional(),
    /** Never holds a secret or a payload. */
    details: jsonObjectSchema,
  })
  .meta({ id: 'AuditRecord' });

/** @public */
export type AuditRecord = z.infer<typeof auditRecordSchema>;

/** @public */
export const auditQuerySchema = listQuerySchema.extend({
  actor: z.string().max(300).optional(),
  operation: z.string().max(100).optional(),
  /** The cluster, registry or Connect cluster that the object is in. */
  source: z.string().max(63).optional(),
  /** The whole name of the object, such as a topic's. */
  title: z.string().max(512).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
