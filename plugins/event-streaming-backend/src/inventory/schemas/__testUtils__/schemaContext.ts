// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EnvironmentConfig } from '../../../config/EventStreamingConfig';
import { SchemaContext } from '../rows/SchemaContext';

const environment = (
  name: string,
  tier: EnvironmentConfig['tier'],
): EnvironmentConfig => ({ name, title: name, tier, visibility: 'all' });

/** A registry that the clusters `prod` and `dev` use. */
export function schemaContext(
  changes: Partial<SchemaContext> = {},
): SchemaContext {
  return {
    registry: {
      name: 'registry',
      environments: ['prod', 'dev'],
      topicNames: ['topic-name'],
    },
    clusters: [
      { name: 'prod', environment: environment('prod', 'prod') },
      { name: 'dev', environment: environment('dev', 'dev') },
    ],
    visibility: 'all',
    prefixes: [
      {
        prefix: 'billing.',
        owner: 'group:default/billing',
        visibility: 'all',
      },
      {
        prefix: 'secret.',
        owner: 'group:default/security',
        visibility: 'owned',
      },
    ],
    fallbackOwner: 'group:default/platform',
    ownerExists: owner => owner !== 'group:default/gone',
    now: 1_000,
    ...changes,
  };
}
