// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StackLayout } from '@sluice/local-stack';
import { JsonObject } from '@backstage/types';

/** The configuration of a process with one registry for one cluster. */
export function schemaFaultConfig({
  registry: { url },
  kafkaDev: { brokers },
}: StackLayout): JsonObject {
  return {
    eventStreaming: {
      platformGroups: ['group:default/platform'],
      environments: { dev: { title: 'Development', tier: 'dev' } },
      clusters: [
        {
          name: 'dev',
          environment: 'dev',
          bootstrapServers: brokers,
          schemaRegistry: 'registry',
        },
      ],
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
