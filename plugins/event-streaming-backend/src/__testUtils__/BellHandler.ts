// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ServiceUnavailableError } from '@backstage/errors';
import {
  KindDefinition,
  PlanStep,
  Target,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { KindHandler, Proposal, StepCheck } from '../kinds/KindHandler';

/** A second kind of test code, which only steps of counters reach. */
const bellKind: KindDefinition = {
  kind: 'bell',
  title: 'Bell',
  target: z.strictObject({ shelf: z.string(), bell: z.string() }),
  sourceOf: target => target.shelf,
  titleOf: target => target.bell,
  keyOf: target => `bell:${target.shelf}/${target.bell}`,
  entityRefOf: target => `resource:${target.shelf}/bell-${target.bell}`,
  operations: {},
};

/** The step that rings a bell, for plans of other kinds. */
export function ringStep(shelf: string, bell: string): PlanStep {
  return {
    kind: 'bell',
    operation: 'bell.ring',
    target: { shelf, bell },
    title: `Ring '${bell}'`,
    before: { rung: false },
    after: { rung: true },
    risk: 'low',
    mode: 'converge',
  };
}

/** A bell rings once; while it is jammed, whoever rings it has to wait. */
export class BellHandler implements KindHandler {
  readonly definition = bellKind;
  readonly refreshed: Target[] = [];
  readonly #knex: Knex;
  isJammed = false;
  /** Looks on, or fails, around the ringing. */
  faults: { before?(step: PlanStep): void; after?(step: PlanStep): void } = {};

  static async create(knex: Knex): Promise<BellHandler> {
    if (!(await knex.schema.hasTable('bells'))) {
      await knex.schema.createTable('bells', table => {
        table.string('name').primary();
        table.integer('rings').notNullable();
      });
    }
    return new BellHandler(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async propose(): Promise<Proposal> {
    throw new Error('Nobody asks for a bell alone');
  }

  async checkStep(step: PlanStep): Promise<StepCheck> {
    return { state: (await this.rings(step.target.bell)) ? 'done' : 'todo' };
  }

  async applyStep(step: PlanStep): Promise<void> {
    this.faults.before?.(step);
    if (this.isJammed) {
      throw new ServiceUnavailableError(`'${step.target.bell}' is jammed`);
    }
    await this.#knex('bells')
      .insert({ name: step.target.bell, rings: 1 })
      .onConflict('name')
      .merge({ rings: this.#knex.raw('bells.rings + 1') });
    this.faults.after?.(step);
  }

  async refresh(target: Target): Promise<void> {
    this.refreshed.push(target);
  }

  async afterMove(): Promise<void> {
    // No list shows bells.
  }

  async impactOn() {
    return [];
  }

  /** How often it rang. */
  async rings(bell: string): Promise<number> {
    const row = await this.#knex('bells').where({ name: bell }).first();
    return row?.rings ?? 0;
  }
}
