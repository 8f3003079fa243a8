// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  KafkaAdmin,
  KafkaConnectionConfig,
} from '@sluice/plugin-event-streaming-node';
import { randomUUID } from 'node:crypto';
import { KafkajsKafkaAdmin } from '../../../adapters/kafkajs/KafkajsKafkaAdmin';
import { DefaultClusters } from '../../../clusters/DefaultClusters';
import { DefaultConnectClusters } from '../../../connects/DefaultConnectClusters';
import { DatabaseRequestStore } from '../../../database/DatabaseRequestStore';
import { migrateDatabase } from '../../../database/migrateDatabase';
import { DefaultRequestService } from '../../../requests/DefaultRequestService';
import { GatePolicy } from '../../../requests/gates/GatePolicy';
import { GateResolver } from '../../../requests/gates/GateResolver';
import { DefaultRegistries } from '../../../registries/DefaultRegistries';
import { RequestPlanner } from '../../../requests/planning/RequestPlanner';
import { RequestWorker } from '../../../requests/execution/RequestWorker';
import { DEFAULT_RETRY_RULE } from '../../../requests/execution/RetryRule';
import {
  callerOf,
  FakeIdentity,
  person,
} from '../../../__testUtils__/engineFixture';
import { InMemoryConnectorInventory } from '../../../__testUtils__/InMemoryConnectorInventory';
import { InMemorySchemaInventory } from '../../../__testUtils__/InMemorySchemaInventory';
import { InMemoryTopicInventory } from '../../../__testUtils__/InMemoryTopicInventory';
import { createKinds } from '../../registry';

/** The databases and connections of a test file, which it closes at its end. */
export interface EngineParts {
  databases: TestDatabases;
  open: KafkaAdmin[];
}

/** The engine with the topic kind over a real cluster, for a name of its own. */
export async function realTopicEngine(
  { databases, open }: EngineParts,
  connection: KafkaConnectionConfig,
  replicas: number,
) {
  const knex = await databases.init('SQLITE_3');
  await migrateDatabase(mockServices.database({ knex }));
  const logger = mockServices.logger.mock();
  const admin = KafkajsKafkaAdmin.create({
    cluster: 'real',
    connection,
    logger,
  });
  open.push(admin);
  const environment = {
    name: 'test',
    title: 'Test',
    tier: 'dev',
    visibility: 'all',
  } as const;
  const identity = new FakeIdentity();
  const anna = person('anna', 'billing');
  identity.people.set(anna.ref, anna);
  const inventory = new InMemoryTopicInventory();
  const ofConnectors = new InMemoryConnectorInventory();
  const kinds = createKinds({
    clusters: DefaultClusters.create({
      clusters: [
        { name: 'real', environment, connection, mode: 'managed', links: {} },
      ],
      createAdmin: () => admin,
      logger,
    }),
    registries: DefaultRegistries.create({
      registries: [],
      environments: [],
      createRegistry: () => {
        throw new Error('This test has no registry');
      },
      logger,
    }),
    ofTopics: inventory,
    ofSchemas: new InMemorySchemaInventory(),
    connects: DefaultConnectClusters.create({
      connectClusters: [],
      createConnectCluster: () => {
        throw new Error('This test has no Connect cluster');
      },
      logger,
    }),
    ofConnectors,
    identity,
    config: {
      policy: {
        defaults: { replicationFactor: replicas },
        limits: { maxMessageBytes: 8 * 1024 * 1024 },
      },
      prefixes: [
        { prefix: 'it.', owner: 'group:default/billing', visibility: 'all' },
      ],
    },
  });
  const store = DatabaseRequestStore.create({ knex });
  const observer = { moved: async () => undefined };
  const gatePolicy = GatePolicy.create({
    // Who approves what is tested with the engine; here all runs at once.
    rules: [{ id: 'topic-deleted-dev', gates: [] }],
    environments: [environment],
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
    logger,
    leaseMs: 30_000,
    rule: { ...DEFAULT_RETRY_RULE, giveUpMs: 60_000 },
  });
  let running = true;
  const service = DefaultRequestService.create({
    store,
    kinds,
    planner,
    gateResolver,
    identity,
    observer,
    expiryMs: 60_000,
    onRunnable: () => (running ? worker.kick() : undefined),
  });
  const topic = `it.engine.t${randomUUID().slice(0, 8)}`;
  const target = { cluster: 'real', topic };
  const ask = (operation: string, input: object) =>
    service.submit({ operation, target, input: { ...input } }, callerOf(anna));
  const submit = (input: object = {}) =>
    ask('topic.create', {
      description: 'Made by a test',
      owner: 'group:default/billing',
      ...input,
    });
  /** Files a request, has it executed, and reads it. */
  const finish = async (operation: string, input: object) => {
    const { id } = await ask(operation, input);
    await worker.settled();
    return store.get(id);
  };
  return {
    admin,
    ask,
    finish,
    inventory,
    kinds,
    ofConnectors,
    plan: (operation: string, input: object) =>
      service.plan({ operation, target, input: { ...input } }, callerOf(anna)),
    store,
    submit,
    target,
    topic,
    worker,
    /** Leaves what is filed alone until the worker is kicked. */
    hold: () => {
      running = false;
    },
  };
}
