// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@sluice/plugin-event-streaming-common';
import {
  RequestStore,
  StepChange,
  StoredRequest,
  StoredStep,
} from '../../database/RequestStore';
import { KindHandler, StepCheck } from '../../kinds/KindHandler';
import { approvalsFor } from '../decisions/approvalsFor';
import { describeDivergence } from './describeDivergence';
import { pause } from './pause';
import { StepFailedError } from './StepFailedError';

/** Everything a `StepRunner` is made of. */
export interface StepRunnerOptions {
  store: RequestStore;
  request: StoredRequest;
  lease: string;
  /** Ends when the worker must let go. */
  signal: AbortSignal;
  /** Milliseconds within which an applied step must be seen. */
  verifyMs: number;
}

type Diverged = Extract<StepCheck, { state: 'diverged' }>;

/** First and longest pause between two looks at what was applied. */
const FIRST_LOOK_MS = 20;
const LONGEST_LOOK_MS = 500;

/**
 * Runs one step: checks whether it is done, applies it, and reads back that it
 * is. A worker can die between any two lines: what was saved before and what
 * the live state shows decide how the next one goes on.
 */
export class StepRunner {
  readonly #options: StepRunnerOptions;

  static create(options: StepRunnerOptions): StepRunner {
    return new StepRunner(options);
  }

  private constructor(options: StepRunnerOptions) {
    this.#options = options;
  }

  /** @throws StepFailedError when its kind or its engine says no */
  async run(step: StoredStep, handler: KindHandler): Promise<void> {
    // Begun before, by this worker or one that died: then it was not skipped.
    const begun = step.state === 'running';
    await this.#save(step, { state: 'running' });
    if (step.mode === 'once' && !step.memo) {
      return this.#apply(step, handler);
    }
    const check = await ask(() => handler.checkStep(step, step.memo));
    switch (check.state) {
      case 'done':
        return this.#save(step, { state: begun ? 'done' : 'skipped' });
      case 'diverged':
        return this.#diverged(step, check);
      default:
        return this.#apply(step, handler);
    }
  }

  async #apply(step: StoredStep, handler: KindHandler) {
    const { request, signal } = this.#options;
    const memo = await this.#memoOf(step, handler);
    const { id: requestId, createdBy } = request;
    const approvedBy = approvalsFor(request).map(({ by }) => by);
    const context = { requestId, createdBy, approvedBy, signal, memo };
    await ask(() => handler.applyStep(step, context));
    await this.#save(step, { applied: true });
    await this.#verify(step, handler, memo);
    await this.#save(step, { state: 'done' });
  }

  async #memoOf(
    step: StoredStep,
    handler: KindHandler,
  ): Promise<JsonObject | undefined> {
    if (step.mode === 'converge' || step.memo) {
      return step.memo;
    }
    const memo = (await ask(async () => handler.memoOf?.(step))) ?? {};
    await this.#save(step, { memo });
    return memo;
  }

  /** Engines show a change a moment after they acknowledged it. */
  async #verify(step: StoredStep, handler: KindHandler, memo?: JsonObject) {
    const { signal, verifyMs } = this.#options;
    const until = Date.now() + verifyMs;
    const look = () => ask(() => handler.checkStep(step, memo));
    let check = await look();
    let lookMs = FIRST_LOOK_MS;
    while (check.state !== 'done' && Date.now() < until && !signal.aborted) {
      await pause(lookMs, signal);
      lookMs = Math.min(LONGEST_LOOK_MS, lookMs * 2);
      check = await look();
    }
    signal.throwIfAborted();
    if (check.state !== 'done') {
      throw new StepFailedError(unseen(step, check, verifyMs));
    }
  }

  /** A step that puts things back leaves what somebody else has put there. */
  async #diverged(step: StoredStep, { found, says }: Diverged) {
    const text = says ?? describeDivergence(step, found);
    if (!step.always) {
      throw new StepFailedError(text);
    }
    await this.#save(step, { state: 'done', note: text });
  }

  #save(step: StoredStep, change: StepChange) {
    const { store, request, lease } = this.#options;
    return store.saveStep(request, step.index, lease, change);
  }
}

/** Tells what goes wrong in a kind from what goes wrong around it. */
async function ask<TAnswer>(question: () => Promise<TAnswer>) {
  try {
    return await question();
  } catch (error) {
    throw StepFailedError.of(error);
  }
}

function unseen(step: StoredStep, check: StepCheck, verifyMs: number): string {
  const found =
    check.state === 'diverged'
      ? check.says ?? `it shows ${JSON.stringify(check.found)}`
      : lacksOf(check) ?? 'it is still as before';
  return `'${step.title}' was accepted but could not be seen within ${
    verifyMs / 1000
  } s: ${found}`;
}

function lacksOf(check: StepCheck): string | undefined {
  return check.state === 'todo' ? check.lacks : undefined;
}
