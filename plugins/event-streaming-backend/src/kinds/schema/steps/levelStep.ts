// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { COMPATIBILITY_LEVELS } from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import { artifactOf, SchemaStep } from './SchemaStep';

/** The level of one side of a step; null where there is no rule of its own. */
export const sideSchema = z.object({
  level: z.enum(COMPATIBILITY_LEVELS).nullable(),
});

/**
 * Sets the artifact's own rule, or takes it away where the level is null. One
 * that somebody else has set in between is left as it is.
 */
export const levelStep: SchemaStep = {
  async check({ before, after }, target, { client }) {
    const { artifact } = await client.describeCompatibility(artifactOf(target));
    const level = artifact ?? null;
    if (level === sideSchema.parse(after).level) {
      return { state: 'done' };
    }
    return level === sideSchema.parse(before).level
      ? { state: 'todo' }
      : { state: 'diverged', found: { level } };
  },

  async apply({ after }, target, { client }) {
    const { level } = sideSchema.parse(after);
    await client.setCompatibility(artifactOf(target), level ?? undefined);
  },
};
