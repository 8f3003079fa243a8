// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { SchemaTarget } from '@sluice/plugin-event-streaming-common';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { FakeIdentity } from '../../../__testUtils__/engineFixture';
import { KindHandler } from '../../KindHandler';
import { RealRegistry } from './realRegistry';
import {
  RequestEngineOptions,
  requestEngineOf,
} from '../../../__testUtils__/requestEngineOf';
import { schemaKindFixture } from './schemaKindFixture';

/** What can be different about an engine. */
export interface SchemaEngineOptions
  extends Pick<RequestEngineOptions, 'tier' | 'giveUpMs'> {
  /** Puts something around the handler of schemas. */
  wrap?(handler: KindHandler): KindHandler;
}

/** The engine with the schema kind over a real registry, without Kafka. */
export async function schemaEngine(
  databases: TestDatabases,
  { registries, client, target: fresh }: RealRegistry,
  options: SchemaEngineOptions = {},
) {
  const { wrap = handler => handler } = options;
  const knex = await databases.init('SQLITE_3');
  await migrateDatabase(mockServices.database({ knex }));
  const identity = new FakeIdentity();
  const { handler, inventory, topics, readers } = schemaKindFixture(
    registries,
    identity,
  );
  const engine = requestEngineOf({
    ...options,
    knex,
    identity,
    handler: wrap(handler),
  });
  return {
    ...engine,
    client,
    fresh,
    inventory,
    knex,
    readers,
    topics,
    /** What the registry has of an artifact. */
    liveOf: async (target: SchemaTarget) => {
      const id = { group: target.group, artifact: target.artifact };
      const [versions, { artifact }] = await Promise.all([
        client.listVersions(id),
        client.describeCompatibility(id),
      ]);
      return {
        versions: versions.map(({ version }) => version),
        rule: artifact,
      };
    },
  };
}

/** An engine of a test. */
export type SchemaEngine = Awaited<ReturnType<typeof schemaEngine>>;
