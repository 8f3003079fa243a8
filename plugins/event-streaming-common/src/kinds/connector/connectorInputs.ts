// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { ownerRefSchema } from '../topic/topicInputs';

/** Characters of one value of a configuration. @public */
export const MOST_CONFIG_VALUE_CHARACTERS = 20_000;

/** Keys of a configuration that can be set at once. @public */
export const MOST_CONFIG_KEYS = 300;

/**
 * A Connect cluster and a connector on it. Names that Connect took long ago
 * are shown whatever they hold; what a new one may be called is the policy's
 * question.
 *
 * @public
 */
export const connectorTargetSchema = z
  .strictObject({
    connect: z.string().min(1).max(63),
    connector: z.string().min(1).max(512),
  })
  .meta({ id: 'ConnectorTarget' });

/** @public */
export type ConnectorTarget = z.infer<typeof connectorTargetSchema>;

const configKeySchema = z
  .string()
  .min(1)
  .max(250)
  .regex(/^\S+$/, 'A config key has no spaces');

const configValueSchema = z.string().max(MOST_CONFIG_VALUE_CHARACTERS);

const fewKeys = {
  message: `At most ${MOST_CONFIG_KEYS} config keys can be set at once`,
};

/** A whole configuration, with `connector.class` and without `name`. @public */
export const connectorConfigSchema = z
  .record(configKeySchema, configValueSchema)
  .refine(config => Object.keys(config).length <= MOST_CONFIG_KEYS, fewKeys);

/** @public */
export type ConnectorConfig = Readonly<z.infer<typeof connectorConfigSchema>>;

/**
 * The input of `connector.create`. It begins to run at once, unless
 * `initialState` says otherwise.
 *
 * @public
 */
export const connectorCreateInputSchema = z
  .strictObject({
    description: z
      .string()
      .trim()
      .min(1, 'Say what the connector is for, so that others can find it')
      .max(500),
    owner: ownerRefSchema,
    config: connectorConfigSchema,
    initialState: z.enum(['running', 'paused', 'stopped']).optional(),
  })
  .meta({ id: 'ConnectorCreateInput' });

/** @public */
export type ConnectorCreateInput = z.infer<typeof connectorCreateInputSchema>;

/**
 * The input of `connector.update`: only what changes. A key with `null` is
 * taken away; one that is left out stays as it is.
 *
 * @public
 */
export const connectorUpdateInputSchema = z
  .strictObject({
    config: z
      .record(configKeySchema, configValueSchema.nullable())
      .refine(config => Object.keys(config).length <= MOST_CONFIG_KEYS, fewKeys)
      .optional(),
    description: z.string().trim().max(500).optional(),
    owner: ownerRefSchema.optional(),
  })
  .meta({ id: 'ConnectorUpdateInput' });

/** @public */
export type ConnectorUpdateInput = z.infer<typeof connectorUpdateInputSchema>;

/** What becomes of how far a deleted connector had come. @public */
export const OFFSET_FATES = ['keep', 'reset'] as const;

/** @public */
export type OffsetFate = (typeof OFFSET_FATES)[number];

/**
 * The input of `connector.delete`. Offsets that are kept are found by the next
 * connector of the same name, which goes on where this one stood. The
 * confirmation repeats the name.
 *
 * @public
 */
export const connectorDeleteInputSchema = z.strictObject({
  offsets: z.enum(OFFSET_FATES),
  confirmation: z.string().max(200).optional(),
});

/** @public */
export type ConnectorDeleteInput = z.infer<typeof connectorDeleteInputSchema>;

/**
 * The input of `connector.reset-offsets`: `start` forgets how far it has come,
 * so that it begins as a new one would. The confirmation repeats the name.
 *
 * @public
 */
export const connectorResetOffsetsInputSchema = z.strictObject({
  to: z.enum(['start']),
  confirmation: z.string().max(200).optional(),
});

/** @public */
export type ConnectorResetOffsetsInput = z.infer<
  typeof connectorResetOffsetsInputSchema
>;
