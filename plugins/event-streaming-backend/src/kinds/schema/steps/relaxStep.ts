// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { z } from 'zod';
import { levelStep, sideSchema } from './levelStep';
import { newerVersions } from './newerVersions';
import { newestSchema } from './registerParts';
import { artifactOf, SchemaStep } from './SchemaStep';

const beforeSchema = sideSchema.extend({
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
    const { level, newest, contentHash } = beforeSchema.parse(step.before);
    const id = artifactOf(target);
    const hash = contentHash;
    const { wanted } = await newerVersions(services.client, id, {
      newest,
      hash,
    });
    if (wanted) {
      return { state: 'done' };
    }
    // What is put back afterwards is told by the step that does it.
    const says = `The rule of '${target.artifact}' is not ${
      level ?? 'the inherited one'
    } any more, for which this was approved: somebody else changed it. Nothing was registered; withdraw it and ask anew`;
    return check.state === 'diverged' ? { ...check, says } : check;
  },

  apply: levelStep.apply,
};
