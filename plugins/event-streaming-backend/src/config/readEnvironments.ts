// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigBlock } from './ConfigBlock';
import { isDnsLabel } from './isDnsLabel';
import { EnvironmentConfig } from './EventStreamingConfig';

/** The environments in the order of the file. */
export function readEnvironments(root: ConfigBlock): EnvironmentConfig[] {
  return root.entries('environments').map(([name, block]) => {
    block.allowOnly(['title', 'tier', 'visibility']);
    if (!isDnsLabel(name)) {
      root.problem(
        `environments.${name}`,
        'is no name of an environment: use lower-case letters, digits and dashes, at most 63',
      );
    }
    return {
      name,
      title: block.optionalString('title') ?? name,
      tier: block.oneOf('tier', ['dev', 'staging', 'prod']) ?? tierOf(block),
      visibility: block.oneOf('visibility', ['all', 'owned']) ?? 'all',
    };
  });
}

/** The tier decides how strict rules are, so it is never guessed. */
function tierOf(block: ConfigBlock): EnvironmentConfig['tier'] {
  if (!block.has('tier')) {
    block.problem('tier', 'is missing: say dev, staging or prod');
  }
  return 'prod';
}
