// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState, Target } from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../../../database/RequestStore';
import { DefaultRequestService } from '../../../requests/DefaultRequestService';
import { RequestService } from '../../../requests/RequestService';
import { callerOf } from '../../engineFixture';
import { eventually } from '../../eventually';
import { EngineCore } from '../createEngineCore';
import { TrialCase } from './TrialCase';
import { TrialSubjects } from './TrialSubjects';

/** A request and the object that it is about. */
export interface Trial<TTarget> {
  id: string;
  target: TTarget;
}

/** Files requests and looks at what came of them; it executes none. */
export class RequestTrials<TTarget extends Target, TLive> {
  readonly #core: EngineCore;
  readonly #subjects: TrialSubjects<TTarget, TLive>;
  readonly #service: RequestService;

  static create<TTarget extends Target, TLive>(
    core: EngineCore,
    subjects: TrialSubjects<TTarget, TLive>,
  ): RequestTrials<TTarget, TLive> {
    return new RequestTrials(core, subjects);
  }

  private constructor(
    core: EngineCore,
    subjects: TrialSubjects<TTarget, TLive>,
  ) {
    this.#core = core;
    this.#subjects = subjects;
    this.#service = DefaultRequestService.create({
      ...core,
      expiryMs: core.config.requests.expiryMs,
      onRunnable: () => undefined,
    });
  }

  /** Has anna ask for it, with an object of its own, and the right one approve it. */
  async file(asked: TrialCase<TTarget, TLive>): Promise<Trial<TTarget>> {
    const target = await this.#subjects.next(asked);
    const { id } = await this.#service.submit(
      {
        operation: asked.operation,
        target,
        input: asked.input(target),
        justification: 'Needed by a test',
      },
      await this.#caller('anna'),
    );
    const trial = { id, target };
    if (asked.approver) {
      await this.approve(trial, asked.approver);
    }
    return trial;
  }

  async approve({ id }: Trial<TTarget>, name: string): Promise<void> {
    // Deletions are approved with the name.
    const { title } = await this.get(id);
    const body = { revision: 1, confirmation: title };
    await this.#service.approve(id, body, await this.#caller(name));
  }

  /** Resolves when a request has come to a state. */
  async until(id: string, state: RequestState): Promise<StoredRequest> {
    await eventually(async () => (await this.stateOf(id)) === state);
    return this.get(id);
  }

  get(id: string): Promise<StoredRequest> {
    return this.#core.store.get(id);
  }

  async stateOf(id: string): Promise<RequestState> {
    return (await this.get(id)).state;
  }

  /** What the trail says of a request, oldest first. */
  async events(id: string): Promise<string[]> {
    return this.#core
      .knex('audit_records')
      .where({ request_id: Number(id) })
      .orderBy('id')
      .pluck('event');
  }

  live({ target }: Trial<TTarget>): Promise<TLive> {
    return this.#subjects.live(target);
  }

  /** Takes away what was made. */
  async close(): Promise<void> {
    await this.#subjects.close();
    await this.#core.close();
  }

  async #caller(name: string) {
    const { identity } = this.#core;
    return callerOf(await identity.describe(`user:default/${name}`));
  }
}
