// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { RequestStep, Waiting } from '@sluice/plugin-event-streaming-common';
import {
  ENGINE,
  Move,
  RequestStore,
  StoredRequest,
  StoredStep,
} from '../../database/RequestStore';
import { TargetLockedError } from '../../database/TargetLockedError';
import { Identity } from '../../identity/Identity';
import { KindRegistry } from '../../kinds/KindRegistry';
import { MoveObserver } from '../moves/MoveObserver';
import { pause } from './pause';
import { planAgain } from '../planning/planAgain';
import { RequestPlanner } from '../planning/RequestPlanner';
import { reasonOf } from './reasonOf';
import { reportOf } from './reportOf';
import { hasGivenUp, nextCheckMs, RetryRule } from './RetryRule';
import { StepFailedError } from './StepFailedError';
import { StepRunner } from './StepRunner';

/** What a run needs besides its request. */
export interface RunServices {
  store: RequestStore;
  kinds: KindRegistry;
  planner: RequestPlanner;
  identity: Identity;
  observer: MoveObserver;
  logger: LoggerService;
  rule: RetryRule;
}

/** Everything a `RequestRun` is made of. */
export interface RequestRunOptions extends RunServices {
  request: StoredRequest;
  lease: string;
  /** Ends when the worker must let go. */
  signal: AbortSignal;
}

/** Milliseconds until a target that another request holds is tried again. */
const LOCKED_CHECK_MS = 1_000;

/** Milliseconds that the inventory has before a request is said to be done. */
const REFRESH_MS = 500;

/** What one worker does with one request while it holds its lease. */
export class RequestRun {
  readonly #options: RequestRunOptions;
  #request: StoredRequest;
  /** The outage that it waited for, until a step gets done. */
  #outage?: Waiting;

  static create(options: RequestRunOptions): RequestRun {
    return new RequestRun(options);
  }

  private constructor(options: RequestRunOptions) {
    this.#options = options;
    const { request } = options;
    this.#request = request;
    this.#outage = request.state === 'waiting' ? request.waiting : undefined;
  }

  /** Milliseconds after which it wants to be looked at again, if it does. */
  async run(): Promise<number | undefined> {
    switch (this.#request.state) {
      case 'approved':
        return this.#begin();
      case 'waiting':
        return this.#takeUp({ from: 'waiting' });
      default:
        return this.#execute();
    }
  }

  async #begin() {
    const again = await planAgain(this.#request, this.#options);
    switch (again.outcome) {
      case 'same':
        return this.#takeUp({
          from: 'approved',
          fingerprint: again.fingerprint,
          expired: false,
        });
      case 'stale':
        return this.#leave({ to: 'stale', failure: again.reason });
      case 'gated':
        return this.#leave({
          to: 'pending',
          gated: again.gated,
          details: { reason: again.reason },
        });
      default:
        return this.#defer(again.reason);
    }
  }

  async #takeUp(move: Pick<Move, 'from' | 'fingerprint' | 'expired'>) {
    try {
      await this.#move({ ...move, to: 'executing', takeLocks: true });
    } catch (error) {
      if (error instanceof TargetLockedError) {
        return this.#defer(error.message, LOCKED_CHECK_MS);
      }
      throw error;
    }
    return this.#execute();
  }

  async #execute() {
    const { id, revision } = this.#request;
    const steps = await this.#options.store.steps(id, revision);
    let failure = steps.find(step => step.state === 'failed')?.error;
    for (const step of steps.filter(isOpen)) {
      this.#options.signal.throwIfAborted();
      if (failure !== undefined && !step.always) {
        continue;
      }
      const outcome = await this.#runStep(step);
      if (outcome.waits !== undefined) {
        return this.#wait(outcome.waits, step);
      }
      failure ??= outcome.failure;
    }
    return failure === undefined ? this.#succeed() : this.#fail(failure);
  }

  async #runStep(
    step: StoredStep,
  ): Promise<{ failure?: string; waits?: string }> {
    const { store, kinds, lease, signal, rule } = this.#options;
    const request = this.#request;
    const { verifyMs } = rule;
    try {
      const options = { store, request, lease, signal, verifyMs };
      const handler = kinds.handler(step.kind);
      await StepRunner.create(options).run(step, handler);
      this.#outage = undefined;
      return {};
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof StepFailedError)) {
        throw error;
      }
      const { message } = error;
      const now = await store.now();
      if (step.always || (error.heals && !hasGivenUp(now, this.#outage))) {
        return { waits: message };
      }
      const change = { state: 'failed', error: message } as const;
      await store.saveStep(request, step.index, lease, change);
      return { failure: message };
    }
  }

  async #wait(reason: string, step: StoredStep) {
    const { rule, store } = this.#options;
    const checkMs = nextCheckMs(rule, await store.now(), this.#outage);
    const giveUpMs = step.always ? undefined : rule.giveUpMs;
    await this.#move({
      from: 'executing',
      to: 'waiting',
      pause: { reason, nextCheckMs: checkMs, giveUpMs },
      keepLocks: step.always,
    });
    return checkMs;
  }

  async #succeed() {
    const { id, revision, steps } = this.#request;
    const reason = reportOf(await this.#options.store.steps(id, revision));
    const details = reason === undefined ? undefined : { reason };
    const refreshed = this.#refresh(steps);
    // Lists should have the object when it is said to be done, but a cluster
    // that is slow to describe it does not make it any less done.
    await Promise.race([refreshed, pause(REFRESH_MS, this.#options.signal)]);
    await this.#move({ from: 'executing', to: 'succeeded', details });
    await refreshed;
    return undefined;
  }

  async #fail(failure: string) {
    await this.#move({ from: 'executing', to: 'failed', failure });
    await this.#refresh(this.#request.steps.filter(isDone));
    return undefined;
  }

  /** Lists show the outcome at once; one that cannot is brought up to date later. */
  async #refresh(steps: RequestStep[]) {
    const { kinds, logger } = this.#options;
    const byKey = new Map(steps.map(step => [kinds.keyOf(step), step]));
    for (const [key, { kind, target }] of byKey) {
      try {
        await kinds.handler(kind).refresh(target);
      } catch (error) {
        logger.warn(
          `'${key}' is not shown as it is now, as it could not be read: ${reasonOf(
            error,
          )}`,
        );
      }
    }
  }

  async #leave(move: Omit<Move, 'from' | 'revision' | 'actor'>) {
    await this.#move({ ...move, from: 'approved' });
    return undefined;
  }

  async #defer(reason: string, checkMs?: number) {
    const { store, lease, rule } = this.#options;
    const { id, waiting } = this.#request;
    const next = checkMs ?? nextCheckMs(rule, await store.now(), waiting);
    await store.defer(id, lease, { reason, nextCheckMs: next });
    return next;
  }

  async #move(move: Omit<Move, 'revision' | 'actor'>) {
    const { store, observer, lease } = this.#options;
    const { id, revision } = this.#request;
    this.#request = await store.move(id, {
      ...move,
      revision,
      actor: ENGINE,
      lease,
    });
    const { from } = move;
    await observer.moved({ request: this.#request, from, actor: ENGINE });
  }
}

function isOpen(step: StoredStep): boolean {
  return step.state === 'todo' || step.state === 'running';
}

function isDone(step: RequestStep): boolean {
  return step.state === 'done';
}
