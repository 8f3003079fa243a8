// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import { MoveBody, PlanStep } from '@sluice/plugin-event-streaming-common';
import {
  RequestStore,
  StoredRequest,
  StoredStep,
} from '../../database/RequestStore';
import { Identity, Person } from '../../identity/Identity';
import { KindRegistry } from '../../kinds/KindRegistry';
import { MoveObserver } from '../moves/MoveObserver';
import { planAgain, readAgain, Replanned } from '../planning/planAgain';
import { RequestPlanner } from '../planning/RequestPlanner';

/** Everything `RequestRetries` are made of. */
export interface RequestRetriesOptions {
  store: RequestStore;
  kinds: KindRegistry;
  planner: RequestPlanner;
  identity: Identity;
  observer: MoveObserver;
  /** Called when there is something to execute. */
  onRunnable(): void;
}

/**
 * Has failed requests executed again, until they expire. What was approved then
 * need not be right any more: what is left to do is planned again, and only the
 * same, still allowed and approved, goes on.
 */
export class RequestRetries {
  readonly #options: RequestRetriesOptions;

  static create(options: RequestRetriesOptions): RequestRetries {
    return new RequestRetries(options);
  }

  private constructor(options: RequestRetriesOptions) {
    this.#options = options;
  }

  /** @throws ConflictError with what speaks against it by now */
  async retry(
    id: string,
    { revision, comment }: MoveBody,
    { ref: actor }: Person,
  ): Promise<StoredRequest> {
    const { store, observer, onRunnable } = this.#options;
    assertStillHolds(id, await this.#planRest(await this.#failed(id)));
    const request = await store.move(id, {
      from: 'failed',
      to: 'executing',
      revision,
      actor,
      event: 'request.retried',
      details: comment ? { comment } : {},
      expired: false,
      takeLocks: true,
      resetSteps: true,
    });
    await observer.moved({ request, from: 'failed', actor });
    onRunnable();
    return request;
  }

  async #failed(id: string): Promise<StoredRequest> {
    const request = await this.#options.store.get(id);
    if (request.state !== 'failed') {
      throw new ConflictError(
        `Request ${id} is '${request.state}'; only a failed one can be tried again, until it expires`,
      );
    }
    return request;
  }

  /** Where all is done, there is nothing left that could be wrong. */
  #planRest(request: StoredRequest): Promise<Replanned> {
    const { fingerprint, steps } = request.plan;
    return readAgain(async () => {
      const done = await this.#done(request);
      return done.length === steps.length
        ? { outcome: 'same', fingerprint }
        : planAgain(request, this.#options, done);
    });
  }

  /** The steps of the plan that are done by what is live. */
  async #done({ id, revision, plan }: StoredRequest): Promise<PlanStep[]> {
    const steps = await this.#options.store.steps(id, revision);
    const states = await Promise.all(steps.map(step => this.#isDone(step)));
    return plan.steps.filter((_, index) => states[index]);
  }

  async #isDone(step: StoredStep): Promise<boolean> {
    if (step.mode === 'once' && (step.state === 'done' || !step.memo)) {
      return step.state === 'done';
    }
    const handler = this.#options.kinds.handler(step.kind);
    return (await handler.checkStep(step, step.memo)).state === 'done';
  }
}

/** @throws ConflictError, or ServiceUnavailableError where it cannot be told */
function assertStillHolds(id: string, again: Replanned) {
  switch (again.outcome) {
    case 'same':
      return;
    case 'unreadable':
      throw new ServiceUnavailableError(
        `Whether request ${id} may be tried again cannot be told now: ${again.reason}`,
      );
    case 'gated':
      throw new ConflictError(
        `Request ${id} cannot be tried again, as it needs another approval by now: ${again.reason}. Withdraw it and ask anew`,
      );
    default:
      throw new ConflictError(
        `Request ${id} cannot be tried again: ${again.reason}. Withdraw it and ask anew`,
      );
  }
}
