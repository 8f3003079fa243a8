// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject, Target } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseRequestStore } from '../database/DatabaseRequestStore';
import { DefaultRequestService } from '../requests/DefaultRequestService';
import { RequestWorker } from '../requests/execution/RequestWorker';
import { DEFAULT_RETRY_RULE } from '../requests/execution/RetryRule';
import { GatePolicy } from '../requests/gates/GatePolicy';
import { GateResolver } from '../requests/gates/GateResolver';
import { RequestPlanner } from '../requests/planning/RequestPlanner';
import { callerOf, FakeIdentity, person } from './engineFixture';
import { KindHandler } from '../kinds/KindHandler';
import { KindRegistry } from '../kinds/KindRegistry';

/** What an engine runs with. */
export interface RequestEngineOptions {
  /** Migrated. */
  knex: Knex;
  identity: FakeIdentity;
  handler: KindHandler;
  tier?: 'dev' | 'prod';
  /** Milliseconds that the source may be away. */
  giveUpMs?: number;
}

/** The engine with one kind, and four people: two of billing, and two who approve. */
export function requestEngineOf(options: RequestEngineOptions) {
  const { knex, identity, handler, tier = 'dev', giveUpMs = 60_000 } = options;
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
  const kinds = KindRegistry.create([handler]);
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
    target: Target,
    input: JsonObject,
    who = anna,
  ) =>
    service.submit(
      { operation, target, input, justification: 'Needed by a test' },
      who,
    );
  return {
    anna,
    /** Files a request, has it executed, and reads it. */
    finish: async (...asked: Parameters<typeof submit>) => {
      const { id } = await submit(...asked);
      await worker.settled();
      return store.get(id);
    },
    join,
    kinds,
    plan: (operation: string, target: Target, input: JsonObject, who = anna) =>
      service.plan({ operation, target, input }, who),
    service,
    store,
    submit,
    worker,
  };
}
