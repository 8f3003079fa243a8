// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { testStack } from '@sluice/local-stack';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { SchemaRegistry } from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { ApicurioSchemaRegistry } from '../../../adapters/apicurio/ApicurioSchemaRegistry';
import { DefaultRegistries } from '../../../registries/DefaultRegistries';
import { Registries } from '../../../registries/Registries';
import { unlessMissing } from '../../unlessMissing';

/** The registry of the local stack with a group of the test's own. */
export interface RealRegistry {
  registries: Registries;
  client: SchemaRegistry;
  /** An artifact that no other test has. */
  target(name?: string): SchemaTarget;
  /** Registers a version, past the portal. */
  register(target: SchemaTarget, text: string, type?: string): Promise<void>;
}

/** Opens the registry; the environment's tier decides who approves what. */
export function realRegistry(
  tier: 'dev' | 'prod' = 'dev',
  url = testStack().layout.registry.url,
): RealRegistry {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const registries = DefaultRegistries.create({
    registries: [
      {
        name: 'registry',
        type: 'apicurio',
        environments: ['test'],
        topicNames: ['topic-name'],
        links: {},
        connection: { url },
      },
    ],
    environments: [{ name: 'test', title: 'Test', tier, visibility: 'all' }],
    createRegistry: options => ApicurioSchemaRegistry.create(options),
    logger,
  });
  const group = `kind-${process.pid}-${randomUUID().slice(0, 8)}`;
  const client = registries.client('registry');
  return {
    registries,
    client,
    target: (name = `billing.usage.t${randomUUID().slice(0, 8)}-value`) => ({
      registry: 'registry',
      group,
      artifact: name,
    }),
    register: async (target, text, type = 'AVRO') => {
      const id = { group: target.group, artifact: target.artifact };
      const contentType =
        type === 'PROTOBUF' ? 'application/x-protobuf' : 'application/json';
      const version = { content: { text, contentType, references: [] } };
      const versions = await unlessMissing(client.listVersions(id));
      await (versions
        ? client.createVersion(id, version)
        : client.createArtifact({ ...id, type, firstVersion: version }));
    },
  };
}
