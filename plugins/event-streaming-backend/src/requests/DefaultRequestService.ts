// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  isTerminal,
  NewRequest,
  OperationBody,
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { RequestFilter, RequestStore } from '../database/RequestStore';
import { toIdCursor } from '../database/toIdCursor';
import { Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';
import { GatePolicy } from './gates/GatePolicy';
import { MoveObserver } from './MoveObserver';
import { newStoredRequest } from './newStoredRequest';
import { parseAsk } from './parseAsk';
import { planReport } from './planReport';
import { requestSummary, requestView } from './requestView';
import {
  Caller,
  MoveBody,
  RequestQuery,
  RequestService,
} from './RequestService';

/** Everything a `DefaultRequestService` is made of. */
export interface RequestServiceOptions {
  store: RequestStore;
  kinds: KindRegistry;
  gatePolicy: GatePolicy;
  observer: MoveObserver;
  /** Milliseconds after which an unanswered request expires. */
  expiryMs: number;
  /** Called when there is something to execute. */
  onRunnable(): void;
}

/** The writer of requests; who may call it is decided around it. */
export class DefaultRequestService implements RequestService {
  readonly #options: RequestServiceOptions;

  static create(options: RequestServiceOptions): RequestService {
    return new DefaultRequestService(options);
  }

  private constructor(options: RequestServiceOptions) {
    this.#options = options;
  }

  async plan(body: OperationBody, { person }: Caller) {
    const { kinds, gatePolicy } = this.#options;
    const { handler, ask } = parseAsk(kinds, body, person);
    const proposal = await handler.propose(ask);
    return planReport(proposal, gatePolicy.gatesOf(ask.operation, proposal));
  }

  async submit(body: NewRequest, { person }: Caller) {
    const { store, kinds, gatePolicy, observer, expiryMs, onRunnable } =
      this.#options;
    const { handler, ask } = parseAsk(kinds, body, person);
    const proposal = await handler.propose(ask);
    const gates = gatePolicy.gatesOf(ask.operation, proposal);
    const request = await store.insert(
      newStoredRequest({
        kinds,
        handler,
        ask,
        proposal,
        gates,
        body,
        expiryMs,
      }),
    );
    await observer.moved({ request, actor: person.ref });
    onRunnable();
    return requestView(kinds, request, person);
  }

  async retry(id: string, move: MoveBody, { person }: Caller) {
    const request = await this.#move(id, move, person, {
      to: 'executing',
      event: 'request.retried',
      takeLocks: true,
      resetSteps: true,
    });
    this.#options.onRunnable();
    return request;
  }

  async withdraw(id: string, move: MoveBody, { person }: Caller) {
    return this.#move(id, move, person, { to: 'withdrawn' });
  }

  async get(id: string, { person }: Caller) {
    const { store, kinds } = this.#options;
    return requestView(kinds, await store.get(id), person);
  }

  async list(query: RequestQuery, { person }: Caller) {
    const { limit, order = 'desc', cursor } = query;
    const { items, totalItems } = await this.#options.store.list(
      filterOf(query, person),
      { limit, order, after: toIdCursor(cursor) },
    );
    const more = items.length === limit;
    return {
      items: items.map(item =>
        requestSummary(this.#options.kinds, item, person),
      ),
      totalItems,
      nextCursor: more ? items[items.length - 1].id : undefined,
    };
  }

  async #move(
    id: string,
    { revision, comment }: MoveBody,
    person: Person,
    move: {
      to: RequestState;
      event?: string;
      takeLocks?: boolean;
      resetSteps?: boolean;
    },
  ) {
    const { store, kinds, observer } = this.#options;
    const { state: from } = await store.get(id);
    if (move.to === 'executing' && from !== 'failed') {
      throw new ConflictError(
        `Request ${id} is '${from}'; only a failed one can be tried again`,
      );
    }
    const request = await store.move(id, {
      ...move,
      from,
      revision,
      actor: person.ref,
      details: comment ? { comment } : {},
    });
    await observer.moved({ request, from, actor: person.ref });
    return requestView(kinds, request, person);
  }
}

function filterOf(query: RequestQuery, person: Person): RequestFilter {
  const toReview = query.role === 'to-review';
  return {
    visibleTo: query.visibleTo,
    createdBy: query.role === 'mine' ? person.ref : undefined,
    notCreatedBy: toReview ? person.ref : undefined,
    states: statesOf(query, toReview),
    operation: query.operation,
    source: query.cluster,
    title: query.topic,
    q: query.q,
  };
}

function statesOf(query: RequestQuery, toReview: boolean) {
  const { state, open } = query;
  if (state || toReview || open) {
    return REQUEST_STATES.filter(
      one =>
        (!state || one === state) &&
        (!toReview || one === 'pending') &&
        (!open || isTerminal(one) === (open === 'false')),
    );
  }
  return undefined;
}
