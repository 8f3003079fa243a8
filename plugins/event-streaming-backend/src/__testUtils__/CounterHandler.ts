// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createPermission } from '@backstage/plugin-permission-common';
import {
  Effect,
  Finding,
  GateRule,
  ImpactItem,
  JsonObject,
  KindDefinition,
  PlanStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { z } from 'zod';
import {
  Ask,
  KindHandler,
  Proposal,
  StepCheck,
  StepContext,
} from '../kinds/KindHandler';
import { ringStep } from './BellHandler';

const counterTarget = z.strictObject({
  shelf: z.string(),
  counter: z.string(),
});

const counterInput = z.strictObject({
  /** Sets the value; done when it is there. */
  set: z.int().optional(),
  /** Adds to the value, once. */
  add: z.int().optional(),
  /** Rings a bell, which is a thing of another kind. */
  ring: z.string().optional(),
  /** Puts the brake back on, whatever happened before. */
  brake: z.boolean().optional(),
  /** Codes of effects, by which gates are tried. */
  cause: z.array(z.string()).optional(),
  /** Owners of what reads the counter right now. */
  readers: z.array(z.string()).optional(),
});

/** A kind of test code alone: a named number in a table, with a brake. */
export const counterKind: KindDefinition = {
  kind: 'counter',
  title: 'Counter',
  target: counterTarget,
  sourceOf: target => target.shelf,
  titleOf: target => target.counter,
  keyOf: target => `counter:${target.shelf}/${target.counter}`,
  entityRefOf: target => `resource:${target.shelf}/${target.counter}`,
  operations: {
    change: {
      id: 'counter.change',
      title: 'Change counter',
      permission: createPermission({
        name: 'test.counter.change',
        attributes: { action: 'update' },
      }),
      input: counterInput,
    },
  },
};

/** Who has to approve what becomes of a counter. */
export const COUNTER_GATES: GateRule[] = [
  {
    id: 'high',
    effects: ['counter-high'],
    gates: [{ anyOf: ['platform'], reason: 'It is high' }],
  },
  {
    id: 'owner',
    effects: ['ask-owner', 'ask-both'],
    gates: [{ anyOf: ['owner'], reason: 'The owner looks' }],
  },
  {
    id: 'platform',
    effects: ['ask-both'],
    gates: [{ anyOf: ['platform'], reason: 'The platform looks' }],
  },
  {
    id: 'either',
    effects: ['ask-either'],
    gates: [{ anyOf: ['owner', 'platform'], reason: 'One of two looks' }],
  },
  {
    id: 'two',
    effects: ['ask-two'],
    gates: [{ anyOf: ['owner'], count: 2, reason: 'Two look' }],
  },
  {
    id: 'readers',
    effects: ['ask-readers'],
    gates: [{ anyOf: ['affected-owners'], reason: 'Somebody reads it' }],
  },
  {
    id: 'security',
    effects: ['ask-security'],
    gates: [{ anyOf: ['security'], reason: 'It is delicate' }],
  },
];

/** A row of the table that stands for an engine. */
export interface Counter {
  name: string;
  value: number;
  braked: boolean;
  /** How often something was applied to it. */
  applied: number;
}

/** Where a test makes the engine fail, or looks on. */
export interface CounterFaults {
  propose?(ask: Ask): Promise<void> | void;
  check?(step: PlanStep): Promise<void> | void;
  beforeApply?(step: PlanStep): Promise<void> | void;
  afterApply?(step: PlanStep): Promise<void> | void;
  afterMove?(request: StreamingRequest): Promise<void> | void;
}

/** The handler of counters, as small as a kind can be. */
export class CounterHandler implements KindHandler {
  readonly definition = counterKind;
  readonly faults: CounterFaults = {};
  readonly refreshed: Target[] = [];
  readonly #knex: Knex | undefined;

  /** Without a database it can be asked nothing about a counter. */
  static async create(knex?: Knex): Promise<CounterHandler> {
    if (knex && !(await knex.schema.hasTable('counters'))) {
      await knex.schema.createTable('counters', table => {
        table.string('name').primary();
        table.integer('value').notNullable();
        table.boolean('braked').notNullable();
        table.integer('applied').notNullable();
      });
    }
    return new CounterHandler(knex);
  }

  private constructor(knex: Knex | undefined) {
    this.#knex = knex;
  }

  get #engine(): Knex {
    if (!this.#knex) {
      throw new Error('There is no table of counters');
    }
    return this.#knex;
  }

  async propose(ask: Ask): Promise<Proposal> {
    await this.faults.propose?.(ask);
    const { value } = await this.read(ask.target.counter);
    const input = counterInput.parse(ask.input);
    return {
      steps: stepsOf(ask.target, input, value),
      effects: effectsOf(input),
      impact: (input.readers ?? []).map(readerOf),
      findings: findingsOf(ask, input),
      environment: 'test',
      owner: `group:default/${ask.target.counter.split('.')[0]}`,
    };
  }

  async checkStep(step: PlanStep, memo?: JsonObject): Promise<StepCheck> {
    await this.faults.check?.(step);
    const { value, braked } = await this.read(step.target.counter);
    if (step.operation === 'counter.brake') {
      return { state: braked ? 'done' : 'todo' };
    }
    const wanted = memo?.to ?? step.after?.value;
    const before = memo?.from ?? step.before?.value;
    if (value === wanted) {
      return { state: 'done' };
    }
    return value === before
      ? { state: 'todo' }
      : { state: 'diverged', found: { value } };
  }

  async memoOf(step: PlanStep): Promise<JsonObject> {
    const { value } = await this.read(step.target.counter);
    return { from: value, to: value + Number(step.after?.add) };
  }

  async applyStep(step: PlanStep, { memo }: StepContext): Promise<void> {
    await this.faults.beforeApply?.(step);
    const change =
      step.operation === 'counter.brake'
        ? { braked: true }
        : { value: memo?.to ?? step.after?.value, braked: false };
    await this.write(step.target.counter, change);
    await this.faults.afterApply?.(step);
  }

  async refresh(target: Target): Promise<void> {
    this.refreshed.push(target);
  }

  async afterMove(request: StreamingRequest): Promise<void> {
    await this.faults.afterMove?.(request);
  }

  async impactOn() {
    return [];
  }

  async read(name: string): Promise<Counter> {
    const row = await this.#engine<Counter>('counters').where({ name }).first();
    return row
      ? { ...row, braked: Boolean(row.braked) }
      : { name, value: 0, braked: true, applied: 0 };
  }

  async write(name: string, change: JsonObject): Promise<void> {
    await this.#engine('counters')
      .insert({ name, value: 0, braked: true, applied: 0 })
      .onConflict('name')
      .ignore();
    await this.#engine('counters')
      .where({ name })
      .update({ ...change, applied: this.#engine.raw('applied + 1') });
  }
}

function stepsOf(
  target: Target,
  input: z.infer<typeof counterInput>,
  value: number,
): PlanStep[] {
  const common = { kind: 'counter', target, risk: 'low' } as const;
  const steps: PlanStep[] = [];
  if (input.set !== undefined && input.set !== value) {
    steps.push({
      ...common,
      operation: 'counter.set',
      title: `Set to ${input.set}`,
      before: { value },
      after: { value: input.set },
      mode: 'converge',
    });
  }
  if (input.add !== undefined) {
    steps.push({
      ...common,
      operation: 'counter.add',
      title: `Add ${input.add}`,
      after: { add: input.add },
      mode: 'once',
    });
  }
  if (input.ring !== undefined) {
    steps.push(ringStep(target.shelf, input.ring));
  }
  if (input.brake) {
    steps.push({
      ...common,
      operation: 'counter.brake',
      title: 'Put the brake on',
      after: { braked: true },
      mode: 'converge',
      always: true,
    });
  }
  return steps;
}

function effectsOf(input: z.infer<typeof counterInput>): Effect[] {
  const { set = 0, cause = [] } = input;
  const codes = [...(set > 500 ? ['counter-high'] : []), ...cause];
  return codes.map(code => ({
    code,
    severity: code === 'lost-for-good' ? 'irreversible' : 'care',
    message: `It causes '${code}'`,
    params: { set },
  }));
}

function readerOf(owner: string): ImpactItem {
  return {
    type: 'component',
    name: `reader of ${owner}`,
    owner,
    consequence: 'It reads another number',
    active: true,
    params: {},
  };
}

function findingsOf(ask: Ask, input: z.infer<typeof counterInput>): Finding[] {
  const findings: Finding[] = [];
  if ((input.set ?? 0) > 1000) {
    findings.push({
      code: 'too-high',
      outcome: 'violation',
      field: 'set',
      message: 'A counter goes to 1000',
    });
  }
  const prefix = ask.target.counter.split('.')[0];
  const { isPlatform, ownershipRefs } = ask.requester;
  if (!isPlatform && !ownershipRefs.includes(`group:default/${prefix}`)) {
    findings.push({
      code: 'foreign-prefix',
      outcome: 'violation',
      message: `'${prefix}.' belongs to group:default/${prefix}`,
    });
  }
  return findings;
}
