// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';

/** A version that an id of a message stands for. @public */
export const schemaOfIdSchema = z
  .object({
    group: z.string(),
    artifact: z.string(),
    version: z.string(),
  })
  .meta({ id: 'SchemaOfId' });

/** @public */
export type SchemaOfId = z.infer<typeof schemaOfIdSchema>;

/**
 * What a part of messages begins with. Of an id, `found` says what came of it:
 * `known` with the versions, `hidden` where the caller may not see them,
 * `unknown` to the registry, `not-asked` where there is no registry to ask or
 * it does not answer.
 *
 * @public
 */
export const schemaIdUseSchema = z
  .object({
    /** `plain` is data without an id, `none` no key, or a tombstone. */
    framing: z.enum(['id', 'plain', 'none']),
    id: z.int().optional(),
    /** How many bytes the id takes. */
    bytes: z.union([z.literal(4), z.literal(8)]).optional(),
    /** Messages that were looked at and begin so. */
    records: z.int(),
    newest: z.object({
      partition: z.int(),
      /** A decimal string. */
      offset: z.string(),
      at: z.iso.datetime().optional(),
    }),
    found: z.enum(['known', 'hidden', 'unknown', 'not-asked']).optional(),
    /** Whether it is the id of a content or of a version. */
    idOf: z.enum(['content', 'version']).optional(),
    /** The newest first; at most five. */
    versions: z.array(schemaOfIdSchema).optional(),
  })
  .meta({ id: 'SchemaIdUse' });

/** @public */
export type SchemaIdUse = z.infer<typeof schemaIdUseSchema>;

/**
 * Which schemas the newest messages of a topic say that they go by. Nothing of
 * the messages themselves.
 *
 * @public
 */
export const topicSchemaIdsSchema = z
  .object({
    readAt: z.iso.datetime(),
    /** Left out where the cluster has none. */
    registry: z.string().optional(),
    /** How many of each partition are looked at, at most. */
    recordsPerPartition: z.int(),
    /** Partitions that were looked at. */
    partitions: z.int(),
    records: z.int(),
    /** The right that the portal lacks on the cluster. */
    refused: z.string().optional(),
    /** Why the registry was not asked. */
    registryAway: z.string().optional(),
    /** Ids that are left out, where data only looks as if it had some. */
    moreIds: z.int().optional(),
    /** At most twenty, those of most messages first; the same for values. */
    keys: z.array(schemaIdUseSchema),
    values: z.array(schemaIdUseSchema),
  })
  .meta({ id: 'TopicSchemaIds' });

/** @public */
export type TopicSchemaIds = z.infer<typeof topicSchemaIdsSchema>;
