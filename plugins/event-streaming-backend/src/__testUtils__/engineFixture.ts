// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { DatabaseRequestStore } from '../database/DatabaseRequestStore';
import { migrateDatabase } from '../database/migrateDatabase';
import { RequestStore } from '../database/RequestStore';
import { Identity, Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { DefaultRequestService } from '../requests/DefaultRequestService';
import { GatePolicy } from '../requests/gates/GatePolicy';
import { CommittedMove, MoveObserver } from '../requests/MoveObserver';
import { Caller, RequestService } from '../requests/RequestService';
import { RequestWorker } from '../requests/RequestWorker';
import { RetryRule } from '../requests/RetryRule';
import { COUNTER_GATES, CounterHandler } from './CounterHandler';

/** Somebody, as the catalog would describe them. */
export function person(name: string, ...groups: string[]): Person {
  const ref = `user:default/${name}`;
  const isIn = (group: string) => groups.includes(group);
  return {
    ref,
    ownershipRefs: [ref, ...groups.map(group => `group:default/${group}`)],
    isPlatform: isIn('platform'),
    isSecurity: isIn('security'),
    isAuditor: isIn('auditors'),
    isService: false,
  };
}

/** A caller with that person's token. */
export function callerOf(who: Person): Caller {
  return { credentials: mockCredentials.user(who.ref), person: who };
}

/** People by ref, in place of the catalog; it can be switched off. */
export class FakeIdentity implements Identity {
  readonly people = new Map<string, Person>();
  fault?: Error;

  async describe(ref: string): Promise<Person> {
    if (this.fault) {
      throw this.fault;
    }
    return this.people.get(ref) ?? person(ref.replace('user:default/', ''));
  }

  async existing(refs: string[]): Promise<Set<string>> {
    return new Set(refs);
  }
}

/** Waits shortly, so that tests go on at once. */
const RULE: RetryRule = {
  verifyMs: 100,
  firstCheckMs: 10,
  maxCheckMs: 20,
  giveUpMs: 60_000,
};

/** An engine over a real database with the counter kind. */
export interface EngineFixture {
  store: RequestStore;
  kinds: KindRegistry;
  counters: CounterHandler;
  identity: FakeIdentity;
  service: RequestService;
  moves: CommittedMove[];
  owner: Caller;
  /** As when the workers that hold something have died long ago. */
  expireLeases(): Promise<void>;
  /** Another worker, as on another replica. */
  worker(options?: {
    store?: RequestStore;
    rule?: Partial<RetryRule>;
    leaseMs?: number;
  }): RequestWorker;
}

/** Makes an engine; nothing is executed until a worker is told to. */
export async function engineFixture(knex: Knex): Promise<EngineFixture> {
  await migrateDatabase(mockServices.database({ knex }));
  const store = DatabaseRequestStore.create({ knex });
  const counters = await CounterHandler.create(knex);
  const kinds = KindRegistry.create([counters]);
  const identity = new FakeIdentity();
  const owner = person('anna', 'billing');
  identity.people.set(owner.ref, owner);
  const moves: CommittedMove[] = [];
  const observer: MoveObserver = { moved: async move => void moves.push(move) };
  const gatePolicy = GatePolicy.create({
    rules: COUNTER_GATES,
    environments: [],
  });
  const service = DefaultRequestService.create({
    store,
    kinds,
    gatePolicy,
    observer,
    expiryMs: 60_000,
    onRunnable: () => undefined,
  });
  return {
    store,
    kinds,
    counters,
    identity,
    service,
    moves,
    owner: callerOf(owner),
    expireLeases: async () => {
      await knex('requests').update({ lease_until: 1 });
    },
    worker: options =>
      RequestWorker.create({
        store: options?.store ?? store,
        kinds,
        gatePolicy,
        identity,
        observer,
        logger: mockServices.logger.mock(),
        leaseMs: options?.leaseMs ?? 60_000,
        rule: { ...RULE, ...options?.rule },
      }),
  };
}

/** The body that asks for a change of a counter. */
export function change(counter: string, input: Record<string, unknown>) {
  return {
    operation: 'counter.change',
    target: { shelf: 'top', counter },
    input,
  };
}
