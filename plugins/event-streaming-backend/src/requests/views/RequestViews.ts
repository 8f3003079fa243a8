// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestSummary,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import {
  ListedRequest,
  RequestStore,
  StoredRequest,
} from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { actionsOf } from './actionsOf';
import { approvalsFor } from '../decisions/approvalsFor';
import { GateResolver } from '../gates/GateResolver';
import { Caller } from '../RequestService';
import { requestSummary, requestView } from './requestView';

/** Everything `RequestViews` are made of. */
export interface RequestViewsOptions {
  store: RequestStore;
  kinds: KindRegistry;
  gateResolver: GateResolver;
}

/** How old, in milliseconds, the names of those who may approve can be. */
const NAMES_MS = 30_000;

/** Shows requests to somebody, with what that person may do. */
export class RequestViews {
  readonly #options: RequestViewsOptions;

  static create(options: RequestViewsOptions): RequestViews {
    return new RequestViews(options);
  }

  private constructor(options: RequestViewsOptions) {
    this.#options = options;
  }

  async whole(
    request: StoredRequest,
    { person, denied }: Caller,
  ): Promise<StreamingRequest> {
    const { store, kinds } = this.#options;
    const [events, eligible] = await Promise.all([
      store.events(request.id),
      this.#eligible(request),
    ]);
    const actions = actionsOf(request, person, denied);
    return requestView(kinds, request, { ...actions, events, eligible });
  }

  brief(request: ListedRequest, { person, denied }: Caller): RequestSummary {
    const { kinds } = this.#options;
    return requestSummary(kinds, request, actionsOf(request, person, denied));
  }

  /** Only a pending request has anybody to wait for. */
  async #eligible(request: StoredRequest) {
    const { createdBy, editors, gates, state } = request;
    if (state !== 'pending') {
      return () => ({ people: [], total: 0 });
    }
    const answered = approvalsFor(request).map(({ by }) => by);
    const excluded = [createdBy, ...editors, ...answered];
    const options = { maxAgeMs: NAMES_MS };
    return this.#options.gateResolver.eligible(gates, excluded, options);
  }
}
