// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  JsonObject,
  PlanStep,
  StreamingRequest,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  Ask,
  KindHandler,
  Proposal,
  StepCheck,
  StepContext,
} from '../kinds/KindHandler';
import { counterKind } from './counterKind';
import { proposeCounter } from './proposeCounter';

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
    return proposeCounter(ask, value);
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
