// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { DatabaseRequestStore } from '../database/DatabaseRequestStore';
import { migrateDatabase } from '../database/migrateDatabase';
import { RequestStore } from '../database/RequestStore';
import { Identity, Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { DefaultRequestService } from '../requests/DefaultRequestService';
import { GatePolicy } from '../requests/gates/GatePolicy';
import { GateResolver } from '../requests/gates/GateResolver';
import { CommittedMove, MoveObserver } from '../requests/moves/MoveObserver';
import { Caller, RequestService } from '../requests/RequestService';
import { RequestPlanner } from '../requests/planning/RequestPlanner';
import { RequestSweeper } from '../requests/sweep/RequestSweeper';
import { RequestWorker } from '../requests/execution/RequestWorker';
import { RetryRule } from '../requests/execution/RetryRule';
import { BellHandler } from './BellHandler';
import { COUNTER_GATES } from './counterGates';
import { CounterHandler } from './CounterHandler';

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
  /** Groups that the catalog does not know. */
  readonly gone = new Set<string>();
  fault?: Error;

  async describe(ref: string): Promise<Person> {
    if (this.fault) {
      throw this.fault;
    }
    return this.people.get(ref) ?? person(ref.replace('user:default/', ''));
  }

  /** The people of the test who belong to it; others are in no group. */
  async membersOf(refs: string[]) {
    if (this.fault) {
      throw this.fault;
    }
    const people = [...this.people.values()];
    return new Map(
      refs.map(ref => [
        ref,
        this.gone.has(ref)
          ? undefined
          : people
              .filter(({ ownershipRefs }) => ownershipRefs.includes(ref))
              .map(member => member.ref),
      ]),
    );
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
  bells: BellHandler;
  identity: FakeIdentity;
  service: RequestService;
  moves: CommittedMove[];
  /** Anna of billing. */
  owner: Caller;
  /** Somebody whom the catalog knows from now on. */
  member(name: string, ...groups: string[]): Caller;
  /** Looks after requests that wait for people. */
  sweeper: RequestSweeper;
  /** What the trail keeps of a request, oldest first. */
  recordsOf(id: string): Promise<JsonObject[]>;
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
  const bells = await BellHandler.create(knex);
  const kinds = KindRegistry.create([counters, bells]);
  const identity = new FakeIdentity();
  const owner = person('anna', 'billing');
  identity.people.set(owner.ref, owner);
  const moves: CommittedMove[] = [];
  const observer: MoveObserver = { moved: async move => void moves.push(move) };
  const gatePolicy = GatePolicy.create({
    rules: COUNTER_GATES,
    environments: [],
  });
  const gateResolver = GateResolver.create({
    identity,
    roles: {
      platformGroups: ['group:default/platform'],
      securityGroup: 'group:default/security',
    },
  });
  const planner = RequestPlanner.create({ kinds, gatePolicy, gateResolver });
  const service = DefaultRequestService.create({
    store,
    kinds,
    planner,
    gateResolver,
    identity,
    observer,
    expiryMs: 60_000,
    onRunnable: () => undefined,
  });
  return {
    store,
    kinds,
    counters,
    bells,
    identity,
    service,
    moves,
    owner: callerOf(owner),
    member: (name, ...groups) => {
      const who = person(name, ...groups);
      identity.people.set(who.ref, who);
      return callerOf(who);
    },
    sweeper: RequestSweeper.create({
      store,
      gateResolver,
      observer,
      logger: mockServices.logger.mock(),
      reminderMs: 60_000,
      gatesAgeMs: -1_000,
    }),
    recordsOf: async id => {
      const rows = await knex('audit_records')
        .where({ request_id: Number(id) })
        .orderBy('id');
      return rows.map(({ event, actor, details }) => ({
        event,
        actor,
        ...JSON.parse(details),
      }));
    },
    expireLeases: async () => {
      await knex('requests').update({ lease_until: 1 });
    },
    worker: options =>
      RequestWorker.create({
        store: options?.store ?? store,
        kinds,
        planner,
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
