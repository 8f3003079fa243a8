// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { ownerRefSchema } from '../topic/topicInputs';
import { COMPATIBILITY_LEVELS } from './compatibility/CompatibilityLevel';
import { SCHEMA_FORMATS } from './formats/SchemaFormat';
import { topicLinkKey } from './links/topicLinkKey';

/** Characters of a schema that can be registered through the portal: 512 Ki. @public */
export const MOST_SCHEMA_CHARACTERS = 512 * 1024;

/**
 * States of a version, as the registry has them in lower case. A `disabled`
 * version is not served as the newest one and not compared with; a `deprecated`
 * or `sunset` one is both.
 *
 * @public
 */
export const SCHEMA_VERSION_STATES = [
  'enabled',
  'disabled',
  'deprecated',
  'sunset',
  'draft',
] as const;

/** @public */
export type SchemaVersionState = (typeof SCHEMA_VERSION_STATES)[number];

/**
 * The name of a group. Apicurio takes `default` in any case for one group, and
 * so do we: one artifact has one owner, one record and one lock.
 */
const groupSchema = z
  .string()
  .min(1)
  .max(512)
  .overwrite(group => (/^default$/i.test(group) ? 'default' : group));

/**
 * An artifact of a registry. The group `default` is written out. Names that
 * the registry took long ago are shown whatever they hold; what a new one may
 * be called is the policy's question.
 *
 * @public
 */
export const schemaTargetSchema = z.strictObject({
  registry: z.string().min(1).max(63),
  group: groupSchema,
  artifact: z.string().min(1).max(512),
});

/** @public */
export type SchemaTarget = z.infer<typeof schemaTargetSchema>;

/** Another version that a schema needs, and how the schema names it. @public */
export const schemaReferenceSchema = z
  .strictObject({
    /** A full type name, a `$ref` or the path of an import. */
    name: z.string().min(1).max(512),
    group: groupSchema,
    artifact: z.string().min(1).max(512),
    version: z.string().min(1).max(256),
  })
  .meta({ id: 'SchemaReference' });

/** @public */
export type RegisteredReference = z.infer<typeof schemaReferenceSchema>;

/** What is sent to be checked or registered. @public */
export const schemaDraftSchema = z.strictObject({
  content: z
    .string()
    .min(1, 'A schema has at least one character')
    .max(MOST_SCHEMA_CHARACTERS, 'A schema has at most 524,288 characters'),
  /** Told from the content where it is left out. */
  format: z.enum(SCHEMA_FORMATS).optional(),
  references: z.array(schemaReferenceSchema).max(50).optional(),
});

/** @public */
export type SchemaDraft = z.infer<typeof schemaDraftSchema>;

/**
 * The input of `schema.register`: a first version with its artifact, or the
 * next one.
 *
 * @public
 */
export const schemaRegisterInputSchema = schemaDraftSchema.extend({
  /** Needed for a new artifact; that of an existing one stays. */
  owner: ownerRefSchema.optional(),
  description: z.string().trim().max(2000).optional(),
  /** The rule of a new artifact. */
  compatibility: z.enum(COMPATIBILITY_LEVELS).optional(),
  /** Register although the rule in force refuses it; counts once. */
  override: z.boolean().optional(),
});

/** @public */
export type SchemaRegisterInput = z.infer<typeof schemaRegisterInputSchema>;

/**
 * The input of `schema.set-compatibility`: the artifact's own rule. Left out,
 * the artifact follows its group and registry again.
 *
 * @public
 */
export const schemaSetCompatibilityInputSchema = z.strictObject({
  level: z.enum(COMPATIBILITY_LEVELS).optional(),
});

/** @public */
export type SchemaSetCompatibilityInput = z.infer<
  typeof schemaSetCompatibilityInputSchema
>;

/** The input of `schema.set-state`. @public */
export const schemaSetStateInputSchema = z.strictObject({
  version: z.string().min(1).max(256),
  /** Nothing goes back to `draft`. */
  state: z.enum(['enabled', 'disabled', 'deprecated', 'sunset']),
});

/** @public */
export type SchemaSetStateInput = z.infer<typeof schemaSetStateInputSchema>;

/** Topics that one schema can be linked to. @public */
export const MOST_TOPIC_LINKS = 50;

/** A part of a topic's messages that somebody says a schema describes. @public */
export const topicLinkSchema = z.strictObject({
  cluster: z.string().min(1).max(63),
  topic: z.string().min(1).max(249),
  part: z.enum(['key', 'value']),
});

/** @public */
export type TopicLink = z.infer<typeof topicLinkSchema>;

/**
 * The input of `schema.set-topics`: all topics that the schema describes beside
 * those that its name gives. One that is left out is no longer linked.
 *
 * @public
 */
export const schemaSetTopicsInputSchema = z.strictObject({
  topics: z
    .array(topicLinkSchema)
    .max(MOST_TOPIC_LINKS, `At most ${MOST_TOPIC_LINKS} topics can be linked`)
    .superRefine((links, context) => {
      const keys = links.map(topicLinkKey);
      keys.forEach((key, index) => {
        if (keys.indexOf(key) < index) {
          const message = 'is listed twice';
          context.addIssue({ code: 'custom', path: [index], message });
        }
      });
    }),
});

/** @public */
export type SchemaSetTopicsInput = z.infer<typeof schemaSetTopicsInputSchema>;

/**
 * The input of `schema.delete`: the artifact with all its versions. The
 * confirmation repeats its name.
 *
 * @public
 */
export const schemaDeleteInputSchema = z.strictObject({
  confirmation: z.string().max(512).optional(),
});

/** @public */
export type SchemaDeleteInput = z.infer<typeof schemaDeleteInputSchema>;
