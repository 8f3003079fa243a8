// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';
import { StackLayout } from '@sluice/local-stack';
import { SECRET_REFERENCES } from './connectorCases';

/** The configuration of a process with one Connect cluster. */
export function connectorFaultConfig({
  connectDev: { url },
  kafkaDev: { brokers },
}: StackLayout): JsonObject {
  return {
    eventStreaming: {
      platformGroups: ['group:default/platform'],
      environments: { dev: { title: 'Development', tier: 'dev' } },
      clusters: [
        { name: 'dev', environment: 'dev', bootstrapServers: brokers },
      ],
      connectClusters: [
        {
          name: 'connect',
          cluster: 'dev',
          url,
          allowedClasses: ['org.apache.kafka.connect.file.*'],
          secretReferences: SECRET_REFERENCES.map(pattern => ({
            owner: 'group:default/billing',
            pattern,
          })),
        },
      ],
      ownership: {
        prefixes: [{ prefix: 'billing.', owner: 'group:default/billing' }],
      },
      requests: { lease: '1s' },
    },
  };
}
