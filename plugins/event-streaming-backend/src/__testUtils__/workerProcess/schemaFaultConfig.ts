// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';

/** The configuration of a process with one registry and no cluster that answers. */
export function schemaFaultConfig(url: string): JsonObject {
  return {
    eventStreaming: {
      platformGroups: ['group:default/platform'],
      environments: { dev: { title: 'Development', tier: 'dev' } },
      clusters: [],
      schemaRegistries: [
        {
          name: 'registry',
          type: 'apicurio',
          url,
          environments: ['dev'],
          requestTimeout: '2s',
        },
      ],
      ownership: {
        prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
      },
      requests: { lease: '1s' },
    },
  };
}
