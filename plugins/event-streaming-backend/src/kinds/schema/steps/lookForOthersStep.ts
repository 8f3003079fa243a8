// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { newerVersions } from './newerVersions';
import { newestSchema } from './registerParts';
import { artifactOf, SchemaStep } from './SchemaStep';

const beforeSchema = z.object({
  newest: newestSchema,
  contentHash: z.string(),
});

/**
 * Tells of versions that others registered while nothing was checked. They are
 * left alone: whether they do harm is for people to say.
 */
export const lookForOthersStep: SchemaStep = {
  async check({ before }, target, { client }) {
    const { newest, contentHash: hash } = beforeSchema.parse(before);
    const id = artifactOf(target);
    const { others } = await newerVersions(client, id, { newest, hash });
    const names = others.map(({ version }) => version);
    return names.length
      ? {
          state: 'diverged',
          found: { others: names },
          says: `While the rule of '${
            target.artifact
          }' was out of force, others registered version ${names.join(
            ', ',
          )}, which nothing checked. Look at it, and disable it if it must not be used`,
        }
      : { state: 'done' };
  },

  /** Never called: a look is done when it was had. */
  async apply() {},
};
