// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BatchApproval,
  EditBody,
  isTerminal,
  MoveBody,
  NewBatch,
  NewRequest,
  OperationBody,
  REQUEST_STATES,
} from '@sluice/plugin-event-streaming-common';
import { RequestStore, StoredRequest } from '../database/RequestStore';
import { toIdCursor } from '../database/toIdCursor';
import { Identity, Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { filterOf } from './views/filterOf';
import { GateResolver } from './gates/GateResolver';
import { MoveObserver } from './moves/MoveObserver';
import { fileAlone } from './planning/fileAlone';
import { newStoredRequest } from './planning/newStoredRequest';
import { planReport } from './planning/planReport';
import { FiledBatch, RequestBatches } from './RequestBatches';
import { RequestDecisions } from './decisions/RequestDecisions';
import { RequestPlanner } from './planning/RequestPlanner';
import { RequestRetries } from './execution/RequestRetries';
import { RequestRevisions } from './revisions/RequestRevisions';
import { Caller, RequestQuery, RequestService } from './RequestService';
import { RequestViews } from './views/RequestViews';
import { tellTwin } from './views/tellTwin';

/** Everything a `DefaultRequestService` is made of. */
export interface RequestServiceOptions {
  store: RequestStore;
  kinds: KindRegistry;
  planner: RequestPlanner;
  gateResolver: GateResolver;
  identity: Identity;
  observer: MoveObserver;
  /** Milliseconds after which an unanswered request expires. */
  expiryMs: number;
  /** Called when there is something to execute. */
  onRunnable(): void;
}

/** How old, in milliseconds, groups may be for a dry run. */
const PROMPT_MS = 10_000;

const OPEN_STATES = REQUEST_STATES.filter(state => !isTerminal(state));

/** The writer of requests; who may call it is decided around it. */
export class DefaultRequestService implements RequestService {
  readonly #options: RequestServiceOptions;
  readonly #views: RequestViews;
  readonly #decisions: RequestDecisions;
  readonly #revisions: RequestRevisions;
  readonly #retries: RequestRetries;
  readonly #batches: RequestBatches;

  static create(options: RequestServiceOptions): RequestService {
    return new DefaultRequestService(options);
  }

  private constructor(options: RequestServiceOptions) {
    this.#options = options;
    this.#views = RequestViews.create(options);
    this.#decisions = RequestDecisions.create(options);
    this.#revisions = RequestRevisions.create(options);
    this.#retries = RequestRetries.create(options);
    this.#batches = RequestBatches.create({
      store: options.store,
      submit: (body, person, batchId) => this.#file(body, person, batchId),
    });
  }

  async plan(body: OperationBody, { person }: Caller) {
    const context = { maxAgeMs: PROMPT_MS };
    const planned = await this.#options.planner.plan(body, person, context);
    return planReport(planned.proposal, planned.gates);
  }

  async submit(body: NewRequest, caller: Caller) {
    return this.#views.whole(await this.#file(body, caller.person), caller);
  }

  async approve(id: string, move: MoveBody, caller: Caller) {
    const { person } = caller;
    const request = await this.#decisions.approve(id, move, person);
    return this.#views.whole(request, caller);
  }

  async decline(id: string, move: MoveBody, caller: Caller) {
    const { person } = caller;
    const request = await this.#decisions.decline(id, move, person);
    return this.#views.whole(request, caller);
  }

  async comment(id: string, move: MoveBody, caller: Caller) {
    const { person } = caller;
    const request = await this.#decisions.comment(id, move, person);
    return this.#views.whole(request, caller);
  }

  async edit(id: string, body: EditBody, caller: Caller) {
    const request = await this.#revisions.edit(id, body, caller.person);
    return this.#views.whole(request, caller);
  }

  async replan(id: string, move: MoveBody, caller: Caller) {
    const request = await this.#revisions.replan(id, move, caller.person);
    return this.#views.whole(request, caller);
  }

  async retry(id: string, move: MoveBody, caller: Caller) {
    const request = await this.#retries.retry(id, move, caller.person);
    return this.#views.whole(request, caller);
  }

  async withdraw(id: string, { revision, comment }: MoveBody, caller: Caller) {
    const { store, observer } = this.#options;
    const { state: from } = await store.get(id);
    const { ref: actor } = caller.person;
    const request = await store.move(id, {
      from,
      to: 'withdrawn',
      revision,
      actor,
      details: comment ? { comment } : {},
    });
    await observer.moved({ request, from, actor });
    return this.#views.whole(request, caller);
  }

  async get(id: string, caller: Caller) {
    return this.#views.whole(await this.#options.store.get(id), caller);
  }

  async check(id: string) {
    return this.#revisions.check(id);
  }

  async list(query: RequestQuery, caller: Caller) {
    const { limit, order = 'desc', cursor } = query;
    // One more tells whether there is a page behind this one.
    const { items: found, totalItems } = await this.#options.store.list(
      filterOf(query, caller.person),
      { limit: limit + 1, order, after: toIdCursor(cursor) },
    );
    const items = found.slice(0, limit);
    const more = found.length > limit;
    return {
      items: items.map(item => this.#views.brief(item, caller)),
      totalItems,
      nextCursor: more ? items[items.length - 1].id : undefined,
    };
  }

  async counts({ person: { ref, ownershipRefs } }: Caller) {
    const { store } = this.#options;
    const [mine, toReview] = await Promise.all([
      store.count({ createdBy: ref, states: OPEN_STATES }),
      store.count({ toReviewBy: { by: ref, ownershipRefs } }),
    ]);
    return { mine, toReview };
  }

  async submitBatch(body: NewBatch, caller: Caller) {
    const batch = await this.#batches.submit(body, caller.person);
    await this.#announce(batch);
    return this.#batchView(batch, caller);
  }

  async getBatch(id: string, caller: Caller) {
    return this.#batchView(await this.#batches.get(id), caller);
  }

  async approveBatch(id: string, body: BatchApproval, caller: Caller) {
    const { person } = caller;
    const results = await this.#batches.approve(id, body, (requestId, move) =>
      this.#decisions.approve(requestId, move, person),
    );
    return {
      items: await Promise.all(
        results.map(async ({ request, ...result }) => ({
          ...result,
          request: request && (await this.#views.whole(request, caller)),
        })),
      ),
    };
  }

  async #file(body: NewRequest, person: Person, batchId?: string) {
    const { store, kinds, planner, observer, expiryMs, onRunnable } =
      this.#options;
    const { expectedFingerprint, justification, ...asked } = body;
    const planned = await planner.plan(asked, person);
    const options = { kinds, planned, expectedFingerprint, justification };
    const filed = newStoredRequest({ ...options, batchId, expiryMs });
    const file = () => fileAlone(filed, this.#options);
    const request = await tellTwin(file, store, person);
    await observer.moved({ request, actor: person.ref });
    if (request.state === 'approved') {
      onRunnable();
    }
    return request;
  }

  /** People learn of a batch once, when all of it is filed. */
  async #announce({ requests, createdBy: actor }: FiledBatch) {
    const [request] = requests;
    if (request) {
      const { observer } = this.#options;
      await observer.moved({ request, actor, event: 'batch', batch: requests });
    }
  }

  async #batchView(batch: FiledBatch, caller: Caller) {
    const { requests, ...frame } = batch;
    const view = (request: StoredRequest) => this.#views.whole(request, caller);
    return { ...frame, requests: await Promise.all(requests.map(view)) };
  }
}
