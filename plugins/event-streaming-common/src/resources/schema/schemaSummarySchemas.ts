// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { COMPATIBILITY_LEVELS } from '../../kinds/schema/compatibility/CompatibilityLevel';
import { SCHEMA_FORMATS } from '../../kinds/schema/formats/SchemaFormat';
import { SCHEMA_VERSION_STATES } from '../../kinds/schema/schemaInputs';
import {
  listQuerySchema,
  ownerFilterSchema,
  queryFlagSchema,
} from '../listSchemas';
import {
  openRequestSchema,
  topicOwnerSchema,
} from '../topic/topicSummarySchemas';

/**
 * How a schema is: `missing` when one that was made here is no longer in its
 * registry, `failed` when its registration failed, `broken` when its newest
 * version cannot be read, `drifted` when its rule was changed outside the
 * portal, `unchecked` when the rule in force is `NONE` or there is none,
 * `provisioning` while a request makes it, `deleting` while one deletes it,
 * `orphaned` when its owner is gone from the catalog, `unowned` when nobody
 * owns it, `deprecated` or `disabled` after its newest version, `healthy`.
 *
 * @public
 */
export const SCHEMA_HEALTH_STATES = [
  'missing',
  'failed',
  'broken',
  'drifted',
  'unchecked',
  'provisioning',
  'deleting',
  'orphaned',
  'unowned',
  'disabled',
  'deprecated',
  'healthy',
] as const;

/** @public */
export const schemaHealthSchema = z
  .object({
    state: z.enum(SCHEMA_HEALTH_STATES),
    /** Evidence in one sentence. */
    reason: z.string().optional(),
  })
  .meta({ id: 'SchemaHealth' });

/** @public */
export type SchemaHealth = z.infer<typeof schemaHealthSchema>;

/**
 * A rule and where it comes from: the first of artifact, group and global that
 * has one decides alone; `default` says that none has, so nothing is checked.
 *
 * @public
 */
export const ruleInForceSchema = z
  .object({
    level: z.enum(COMPATIBILITY_LEVELS),
    origin: z.enum(['artifact', 'group', 'global', 'default']),
  })
  .meta({ id: 'RuleInForce' });

/** @public */
export type RuleInForce = z.infer<typeof ruleInForceSchema>;

/** A topic whose messages a schema describes. @public */
export const describedTopicSchema = z
  .object({
    cluster: z.string(),
    environment: z.string(),
    topic: z.string(),
    /** Which part of the message. */
    part: z.enum(['key', 'value']),
    /** By the name of the artifact, or because somebody said so. */
    by: z.enum(['name', 'record']),
  })
  .meta({ id: 'DescribedTopic' });

/** @public */
export type DescribedTopic = z.infer<typeof describedTopicSchema>;

/** A schema as lists show it, from the inventory. @public */
export const schemaSummarySchema = z
  .object({
    registry: z.string(),
    group: z.string(),
    artifact: z.string(),
    /** Of the clusters that use the registry. */
    environments: z.array(z.string()),
    /** Left out for a type that the portal does not read. */
    format: z.enum(SCHEMA_FORMATS).optional(),
    /** As the registry calls it, such as `AVRO`. */
    artifactType: z.string(),
    /** Full name of the record or main message, as the schema says it. */
    recordName: z.string().optional(),
    description: z.string().optional(),
    owner: topicOwnerSchema,
    /** Left out for an artifact without a version. */
    latest: z
      .object({
        version: z.string(),
        globalId: z.int(),
        contentId: z.int(),
        state: z.enum(SCHEMA_VERSION_STATES),
        createdAt: z.iso.datetime(),
      })
      .optional(),
    versions: z.int(),
    /** Fields of the newest version, those within fields as well. */
    fields: z.int().optional(),
    /** Left out until it was first read. */
    compatibility: ruleInForceSchema.optional(),
    /** Those that the caller may see. */
    topics: z.array(describedTopicSchema),
    /** Made through the portal. */
    managed: z.boolean(),
    health: schemaHealthSchema,
    /** Fields whose name has the text that was searched for; at most three. */
    matchedFields: z.array(z.string()).optional(),
    observedAt: z.iso.datetime().optional(),
    /** The newest request under way that the caller may see. */
    openRequest: openRequestSchema.optional(),
    /** Something is under way that the caller may not see; else left out. */
    changeUnderWay: z.boolean().optional(),
    /** Left out where it is not shown in the catalog. */
    entityRef: z.string().optional(),
  })
  .meta({ id: 'SchemaSummary' });

/** @public */
export type SchemaSummary = z.infer<typeof schemaSummarySchema>;

/** Columns that a schema list can be sorted by. @public */
export const SCHEMA_SORT_KEYS = [
  'health',
  'artifact',
  'registry',
  'owner',
  'format',
  'versions',
  'changed',
] as const;

/** @public */
export const schemaListQuerySchema = listQuerySchema.extend({
  registry: z.string().max(63).optional(),
  group: z.string().max(512).optional(),
  environment: z.string().max(63).optional(),
  owner: ownerFilterSchema.optional(),
  format: z.enum([...SCHEMA_FORMATS, 'other']).optional(),
  health: z.enum(SCHEMA_HEALTH_STATES).optional(),
  /** Of the rule in force; `default` for none at all. */
  compatibility: z.enum([...COMPATIBILITY_LEVELS, 'default']).optional(),
  /** Those that describe this topic, on the cluster if one is given. */
  topic: z.string().max(249).optional(),
  cluster: z.string().max(63).optional(),
  managed: queryFlagSchema.optional(),
  sort: z.enum(SCHEMA_SORT_KEYS).optional(),
});
