// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { COMPATIBILITY_LEVELS } from '../../kinds/schema/compatibility/CompatibilityLevel';
import { SCHEMA_FORMATS } from '../../kinds/schema/formats/SchemaFormat';
import {
  schemaDraftSchema,
  schemaTargetSchema,
} from '../../kinds/schema/schemaInputs';
import { ruleInForceSchema } from './schemaSummarySchemas';

/** A draft to check; stores nothing. @public */
export const schemaCheckBodySchema = schemaDraftSchema.extend({
  target: schemaTargetSchema,
  /** The rule that a new artifact would get. */
  compatibility: z.enum(COMPATIBILITY_LEVELS).optional(),
});

/** @public */
export type SchemaCheckBody = z.infer<typeof schemaCheckBodySchema>;

/** One reason of a refusal: the registry's words, and ours. @public */
export const schemaCauseSchema = z
  .object({
    /** As the registry says it. */
    description: z.string(),
    /** Where in the schema, such as `/fields/1`. */
    path: z.string().optional(),
    /** The same in plain words. */
    explanation: z.string().optional(),
  })
  .meta({ id: 'SchemaCause' });

/** @public */
export type SchemaCause = z.infer<typeof schemaCauseSchema>;

/**
 * What a draft comes to. `compatible` and `incompatible` are the registry's
 * own answer by the rule in force; `unchecked` says that the rule is `NONE` or
 * that there is none, `first-version` that there is nothing to compare with,
 * `no-checker` that the registry has none for the type, `unchanged` that the
 * newest version is the same, `broken` that it cannot be read as its format,
 * `unresolved` that it refers to what is not there.
 *
 * @public
 */
export const schemaCheckSchema = z
  .object({
    outcome: z.enum([
      'compatible',
      'incompatible',
      'unchecked',
      'first-version',
      'no-checker',
      'unchanged',
      'broken',
      'unresolved',
    ]),
    /** The outcome in one sentence. */
    message: z.string(),
    /** As detected or claimed; left out where it could not be told. */
    format: z.enum(SCHEMA_FORMATS).optional(),
    artifactType: z.string().optional(),
    rule: ruleInForceSchema,
    /** Which side has to be upgraded first, as the rule implies it. */
    upgradeOrder: z.string().optional(),
    /** Versions that it was compared with, the newest first. */
    comparedWith: z.array(z.string()),
    causes: z.array(schemaCauseSchema),
    /** Where it cannot be read. */
    syntax: z
      .object({ line: z.int(), column: z.int(), message: z.string() })
      .optional(),
    /** Names that it refers to and that nothing was given for. */
    missing: z.array(z.string()),
    /** What an author should know though it is no reason to refuse. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'SchemaCheck' });

/** @public */
export type SchemaCheck = z.infer<typeof schemaCheckSchema>;
