// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  PlanStep,
  schemaReferenceSchema,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';

const versionSchema = z.object({ version: z.string(), globalId: z.number() });

const beforeSchema = z.object({
  exists: z.boolean(),
  newest: versionSchema.nullable(),
});

const afterSchema = z.object({
  artifactType: z.string().optional(),
  content: z.string(),
  contentHash: z.string(),
  contentType: z.string(),
  references: z.array(schemaReferenceSchema),
  /** Left out where the registry finds the version's name. */
  version: z.string().optional(),
  labels: z.record(z.string(), z.string()).optional(),
  description: z.string().optional(),
  override: z.boolean(),
});

/** The newest version when it was planned, as steps have it. */
export const newestSchema = versionSchema.nullable();

/** The two sides of a step that registers. */
export interface RegisterParts {
  before: z.infer<typeof beforeSchema>;
  after: z.infer<typeof afterSchema>;
}

/** What a step registers, and after which version. */
export function readRegisterStep(
  step: Pick<PlanStep, 'before' | 'after'>,
): RegisterParts {
  return {
    before: beforeSchema.parse(step.before),
    after: afterSchema.parse(step.after),
  };
}
