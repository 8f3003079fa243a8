// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  JsonObject,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { DatabaseRequestStore } from '../../../database/DatabaseRequestStore';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { DefaultRequestService } from '../../../requests/DefaultRequestService';
import { RequestWorker } from '../../../requests/execution/RequestWorker';
import { DEFAULT_RETRY_RULE } from '../../../requests/execution/RetryRule';
import { GatePolicy } from '../../../requests/gates/GatePolicy';
import { GateResolver } from '../../../requests/gates/GateResolver';
import { RequestPlanner } from '../../../requests/planning/RequestPlanner';
import {
  callerOf,
  FakeIdentity,
  person,
} from '../../../__testUtils__/engineFixture';
import { KindHandler } from '../../KindHandler';
import { KindRegistry } from '../../KindRegistry';
import { RealRegistry } from './realRegistry';
import { schemaKindFixture } from './schemaKindFixture';

/** What can be different about an engine. */
export interface SchemaEngineOptions {
  tier?: 'dev' | 'prod';
  /** Milliseconds that the registry may be away. */
  giveUpMs?: number;
  /** Puts something around the handler of schemas. */
  wrap?(handler: KindHandler): KindHandler;
}

/** The engine with the schema kind over a real registry, without Kafka. */
export async function schemaEngine(
  databases: TestDatabases,
  { registries, client, target: fresh }: RealRegistry,
  options: SchemaEngineOptions = {},
) {
  const { tier = 'dev', giveUpMs = 60_000 } = options;
  const { wrap = handler => handler } = options;
  const knex = await databases.init('SQLITE_3');
  await migrateDatabase(mockServices.database({ knex }));
  const identity = new FakeIdentity();
  const join = (name: string, ...groups: string[]) => {
    const who = person(name, ...groups);
    identity.people.set(who.ref, who);
    return callerOf(who);
  };
  const anna = join('anna', 'billing');
  // Those who approve: a group without anybody leaves its gate to the platform.
  join('bert', 'billing');
  join('carla', 'orders');
  join('paul', 'platform');
  const { handler, inventory, topics, readers } = schemaKindFixture(
    registries,
    identity,
  );
  const kinds = KindRegistry.create([wrap(handler)]);
  const store = DatabaseRequestStore.create({ knex });
  const observer = { moved: async () => undefined };
  const gatePolicy = GatePolicy.create({
    environments: [{ name: 'test', tier }],
  });
  const roles = { platformGroups: ['group:default/platform'] };
  const gateResolver = GateResolver.create({ identity, roles });
  const planner = RequestPlanner.create({ kinds, gatePolicy, gateResolver });
  const worker = RequestWorker.create({
    store,
    kinds,
    planner,
    identity,
    observer,
    logger: mockServices.logger.mock(),
    leaseMs: 30_000,
    rule: {
      ...DEFAULT_RETRY_RULE,
      verifyMs: 3_000,
      firstCheckMs: 50,
      maxCheckMs: 100,
      giveUpMs,
    },
  });
  const service = DefaultRequestService.create({
    store,
    kinds,
    planner,
    gateResolver,
    identity,
    observer,
    expiryMs: 60_000,
    onRunnable: () => worker.kick(),
  });
  const submit = (
    operation: string,
    target: SchemaTarget,
    input: JsonObject,
    who = anna,
  ) =>
    service.submit(
      { operation, target, input, justification: 'Needed by a test' },
      who,
    );
  /** Files a request, has it executed, and reads it. */
  const finish = async (...asked: Parameters<typeof submit>) => {
    const { id } = await submit(...asked);
    await worker.settled();
    return store.get(id);
  };
  return {
    anna,
    client,
    finish,
    fresh,
    inventory,
    join,
    kinds,
    knex,
    plan: (
      operation: string,
      target: SchemaTarget,
      input: JsonObject,
      who = anna,
    ) => service.plan({ operation, target, input }, who),
    readers,
    service,
    store,
    submit,
    topics,
    worker,
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
