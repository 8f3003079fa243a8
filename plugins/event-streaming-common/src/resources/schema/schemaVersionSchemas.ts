// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import {
  SCHEMA_VERSION_STATES,
  schemaReferenceSchema,
} from '../../kinds/schema/schemaInputs';

/** A version in the history of a schema. @public */
export const schemaVersionSchema = z
  .object({
    version: z.string(),
    state: z.enum(SCHEMA_VERSION_STATES),
    /** One for each version of the registry, growing with time. */
    globalId: z.int(),
    /** One for each distinct content; what messages usually carry. */
    contentId: z.int(),
    name: z.string().optional(),
    description: z.string().optional(),
    createdAt: z.iso.datetime(),
    /** Who asked for it here, or the user that the registry knows. */
    createdBy: z.string().optional(),
    /** The request that registered it, where that was done here. */
    requestId: z.string().optional(),
    /** Registered although the rule in force refused it. */
    override: z.boolean().optional(),
  })
  .meta({ id: 'SchemaVersion' });

/** @public */
export type SchemaVersion = z.infer<typeof schemaVersionSchema>;

/** A document of another version that is needed to read this one. @public */
export const referencedContentSchema = schemaReferenceSchema
  .extend({
    /** Left out where it could not be read. */
    content: z.string().optional(),
  })
  .meta({ id: 'ReferencedContent' });

/** One version with its document. @public */
export const schemaContentSchema = schemaVersionSchema
  .extend({
    artifactType: z.string(),
    content: z.string(),
    contentType: z.string(),
    /** What it refers to, and what that refers to. */
    references: z.array(referencedContentSchema),
    /** Versions of other artifacts that refer to this one. */
    referrers: z.array(schemaReferenceSchema),
    /** Read now, or the last known. */
    live: z.boolean(),
    staleReason: z.string().optional(),
  })
  .meta({ id: 'SchemaContent' });

/** @public */
export type SchemaContent = z.infer<typeof schemaContentSchema>;
