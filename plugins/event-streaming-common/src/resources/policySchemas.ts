// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { fieldHintsSchema } from '../policy/hintSchemas';
import { environmentSchema } from './clusterSchemas';

/** Who set a value: the product, the organisation or the environment. @public */
export const valueOriginSchema = z.enum([
  'product',
  'organisation',
  'environment',
]);

/** The rules of each environment in plain words, and what forms need. @public */
export const policyViewSchema = z
  .object({
    environments: z.array(
      z.object({
        environment: environmentSchema,
        sentences: z.array(
          z.object({
            topic: z.string(),
            text: z.string(),
            from: valueOriginSchema.optional(),
          }),
        ),
        hints: fieldHintsSchema,
      }),
    ),
    /** Prefixes that the caller's groups own, and all of them for platform. */
    prefixes: z.array(z.object({ prefix: z.string(), owner: z.string() })),
    /** Groups that the caller may name as owner. */
    owners: z.array(z.string()),
    isPlatform: z.boolean(),
    platformGroups: z.array(z.string()),
    naming: z.object({
      pattern: z.string(),
      example: z.string(),
      maxLength: z.int(),
    }),
  })
  .meta({ id: 'PolicyView' });

/** @public */
export type PolicyView = z.infer<typeof policyViewSchema>;
