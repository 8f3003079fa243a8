// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { levelStep } from './levelStep';
import { newerVersions } from './newerVersions';
import { newestSchema } from './registerParts';
import { artifactOf, SchemaStep } from './SchemaStep';

const beforeSchema = z.object({
  newest: newestSchema,
  contentHash: z.string(),
});

/**
 * Takes the rule out of force for one version. Once that is registered there is
 * no reason to do it again, as when the rest of the request is tried again.
 */
export const relaxStep: SchemaStep = {
  async check(step, target, services) {
    const check = await levelStep.check(step, target, services);
    if (check.state === 'done') {
      return check;
    }
    const { newest, contentHash: hash } = beforeSchema.parse(step.before);
    const id = artifactOf(target);
    const { wanted } = await newerVersions(services.client, id, {
      newest,
      hash,
    });
    return wanted ? { state: 'done' } : check;
  },

  apply: levelStep.apply,
};
