// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError } from '@backstage/errors';
import {
  EditBody,
  MoveBody,
  PlanCheck,
} from '@sluice/plugin-event-streaming-common';
import {
  RequestStore,
  Revision,
  StoredRequest,
} from '../../database/RequestStore';
import { Identity, Person } from '../../identity/Identity';
import { KindRegistry } from '../../kinds/KindRegistry';
import { MoveObserver } from '../moves/MoveObserver';
import { noLongerHolds } from '../planning/planAgain';
import { planReport } from '../planning/planReport';
import { tellTwin } from '../views/tellTwin';
import { reasonOf } from '../execution/reasonOf';
import { Planned, RequestPlanner } from '../planning/RequestPlanner';
import { revisionContent } from './revisionContent';

/** Everything `RequestRevisions` are made of. */
export interface RequestRevisionsOptions {
  store: RequestStore;
  kinds: KindRegistry;
  planner: RequestPlanner;
  identity: Identity;
  observer: MoveObserver;
  /** Milliseconds after which an unanswered request expires. */
  expiryMs: number;
  /** Called when there is something to execute. */
  onRunnable(): void;
}

/** What is new in a revision. */
type Change = Pick<
  Revision,
  'revision' | 'event' | 'editors' | 'comment' | 'justification'
> & { expectedFingerprint?: string };

/** Plans requests that are there already, and puts new revisions in place. */
export class RequestRevisions {
  readonly #options: RequestRevisionsOptions;

  static create(options: RequestRevisionsOptions): RequestRevisions {
    return new RequestRevisions(options);
  }

  private constructor(options: RequestRevisionsOptions) {
    this.#options = options;
  }

  /** Who edits cannot approve: the requester's rights still bound the input. */
  async edit(id: string, body: EditBody, person: Person) {
    const { ref } = person;
    const { input, ...seen } = body;
    const request = await this.#revisable(id, seen.revision);
    const editors = ref === request.createdBy ? [] : [ref];
    const planned = await this.#plan({ ...request, input, editors });
    return this.#revise(request, planned, person, {
      ...seen,
      justification: body.justification ?? request.justification,
      event: 'request.edited',
      editors,
    });
  }

  /** Whoever plans again changes nothing of what was asked for. */
  async replan(id: string, { revision, comment }: MoveBody, person: Person) {
    const request = await this.#revisable(id, revision);
    const { editors, justification } = request;
    const planned = await this.#plan(request);
    return this.#revise(request, planned, person, {
      revision,
      comment,
      justification,
      event: 'request.replanned',
      editors,
    });
  }

  /**
   * What it would do now; moves nothing.
   *
   * @throws ConflictError when it cannot be planned any more
   */
  async check(id: string): Promise<PlanCheck> {
    const request = await this.#options.store.get(id);
    const { proposal, gates } = await this.#planStill(request);
    const report = planReport(proposal, gates);
    const differs =
      report.fingerprint !== request.plan.fingerprint ||
      report.violations.length > 0;
    return { report, differs };
  }

  async #revisable(id: string, revision: number): Promise<StoredRequest> {
    const request = await this.#options.store.get(id);
    if (request.revision !== revision) {
      throw new ConflictError(
        `Request ${id} is at revision ${request.revision} by now, not ${revision}; look at it again`,
      );
    }
    return request;
  }

  async #plan(request: StoredRequest): Promise<Planned> {
    const { identity, planner } = this.#options;
    const requester = await identity.describe(request.createdBy);
    return planner.plan(request, requester, { editors: request.editors });
  }

  /** The request is there even if what it is about is not. */
  async #planStill(request: StoredRequest): Promise<Planned> {
    try {
      return await this.#plan(request);
    } catch (error) {
      throw noLongerHolds(error)
        ? new ConflictError(
            `Request ${request.id} cannot be planned any more: ${reasonOf(
              error,
            )}`,
          )
        : error;
    }
  }

  async #revise(
    request: StoredRequest,
    planned: Planned,
    person: Person,
    { expectedFingerprint, ...change }: Change,
  ) {
    const { store, kinds, observer, expiryMs, onRunnable } = this.#options;
    const { state: from, id } = request;
    const { ref: actor } = person;
    if (from !== 'pending' && from !== 'stale') {
      throw new ConflictError(
        `Request ${id} is '${from}'; only a pending or stale one can be changed`,
      );
    }
    const { justification } = change;
    const options = { kinds, planned, expectedFingerprint, justification };
    const revision = {
      ...revisionContent({ ...options, expiryMs }),
      ...change,
      from,
      actor,
    };
    const keep = () => store.revise(id, revision);
    const revised = await tellTwin(keep, store, person);
    await observer.moved({ request: revised, from, actor, event: 'revision' });
    if (revised.state === 'approved') {
      onRunnable();
    }
    return revised;
  }
}
