// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  openGates,
  REQUEST_STATES,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import {
  ENGINE,
  ListedRequest,
  RequestStore,
  StoredRequest,
} from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { approvalsFor } from '../decisions/approvalsFor';
import {
  describeBatchIntervention,
  describeBatchOutcome,
  describeBatchReview,
} from './describeBatch';
import { MoveDescription } from './describeMove';
import { CommittedMove } from './MoveObserver';
import { isUser, PeopleMail, Recipients } from './PeopleMail';

/** Everything a `BatchAnnouncer` is made of. */
export interface BatchAnnouncerOptions {
  store: Pick<RequestStore, 'list' | 'count'>;
  kinds: KindRegistry;
  mail: PeopleMail;
}

/** While any of a batch is in one of these, more of it comes at once. */
const UNDER_WAY: readonly RequestState[] = ['approved', 'executing'];

/** What the engine makes of requests. */
const OUTCOMES: readonly RequestState[] = [
  'succeeded',
  'failed',
  'waiting',
  'stale',
  'expired',
];

/** Longest that filing a batch takes, in milliseconds. */
const FILING_MS = 60_000;

/** Most requests of a batch. */
const MOST = 100;

/** Batches whose last message is kept. */
const REMEMBERED = 1000;

/**
 * Tells people of the requests of a batch together: one message when it is
 * filed, one when the engine is through with it, one before it expires. What
 * people do with a single one of them is told like of any other request.
 */
export class BatchAnnouncer {
  readonly #options: BatchAnnouncerOptions;
  readonly #last = new Map<string, string>();
  /** Batches that are being filed here, with when each began. */
  readonly #filing = new Map<string, number>();

  static create(options: BatchAnnouncerOptions): BatchAnnouncer {
    return new BatchAnnouncer(options);
  }

  private constructor(options: BatchAnnouncerOptions) {
    this.#options = options;
  }

  /** Whether people learn of a move by a message about its batch. */
  speaksOf({ request, from, actor, event = 'move' }: CommittedMove): boolean {
    const isFiled = from === undefined;
    const isOfEngine = actor === ENGINE && request.state !== 'pending';
    return (
      request.batchId !== undefined &&
      (event === 'batch' ||
        event === 'reminder' ||
        (event === 'move' && (isFiled || isOfEngine)))
    );
  }

  async tell({ request, from, actor, event, batch }: CommittedMove) {
    const { batchId = '' } = request;
    if (event === 'batch') {
      this.#filing.delete(batchId);
      await this.#tellFiled(request, batch ?? [request], actor);
      await this.#tellOutcome(request);
    } else if (event === 'reminder') {
      await this.#remind(request);
    } else if (from === undefined) {
      this.#filing.set(batchId, this.#filing.get(batchId) ?? Date.now());
    } else if (!this.#isFiling(batchId)) {
      await this.#tellOutcome(request);
    }
  }

  /** One that was not filed to its end holds nothing up for long. */
  #isFiling(batchId: string): boolean {
    const since = this.#filing.get(batchId);
    if (since !== undefined && Date.now() - since > FILING_MS) {
      this.#filing.delete(batchId);
      return false;
    }
    return since !== undefined;
  }

  async #tellFiled(
    request: StoredRequest,
    batch: readonly StoredRequest[],
    actor: string,
  ) {
    const operation = this.#operationOf(request);
    const asked = await this.#tellApprovers(request, batch, [actor]);
    const acted = batch.filter(({ intervention }) => intervention);
    const owners = acted
      .flatMap(({ owner }) => owner ?? [])
      // They learn from what they are asked to approve who asked for it.
      .filter(owner => !asked.includes(owner));
    if (owners.length) {
      const told = describeBatchIntervention(acted, operation);
      await this.#send(request, to(owners, [actor]), told);
    }
  }

  async #remind(request: StoredRequest) {
    const { batchId, createdBy } = request;
    const page = { limit: MOST, order: 'asc' } as const;
    const { items } = await this.#options.store.list(
      { batchId, states: ['pending', 'approved', 'stale'] },
      page,
    );
    await this.#tellApprovers(request, items, [createdBy], 'reminder');
    await this.#tellOutcome(request, 'reminder');
  }

  /** The groups that were told of what they may approve. */
  async #tellApprovers(
    request: StoredRequest,
    batch: readonly ListedRequest[],
    others: string[],
    event?: 'reminder',
  ): Promise<string[]> {
    const pending = batch.filter(({ state }) => state === 'pending');
    const groups = pending.flatMap(one =>
      openGates(one.gates, approvalsFor(one)).flatMap(gate => gate.groups),
    );
    if (groups.length) {
      const told = describeBatchReview(
        pending,
        this.#operationOf(request),
        event,
      );
      await this.#send(request, to(groups, others), told);
    }
    return groups;
  }

  async #tellOutcome(request: StoredRequest, event?: 'reminder') {
    const { batchId, createdBy } = request;
    const { store } = this.#options;
    if (!isUser(createdBy)) {
      return;
    }
    const counts = new Map<RequestState, number>();
    for (const state of REQUEST_STATES) {
      counts.set(state, await store.count({ batchId, states: [state] }));
    }
    const has = (state: RequestState) => Boolean(counts.get(state));
    const isThrough = OUTCOMES.some(has) && !UNDER_WAY.some(has);
    if (event === 'reminder' || isThrough) {
      const operation = this.#operationOf(request);
      const told = describeBatchOutcome(counts, operation, event);
      await this.#send(request, { entityRef: createdBy }, told);
    }
  }

  /** Requests of a batch move together, and each brings the same message. */
  async #send(
    { batchId = '' }: StoredRequest,
    recipients: Recipients,
    told: MoveDescription,
  ) {
    const key = JSON.stringify([batchId, recipients]);
    const text = JSON.stringify(told);
    if (this.#last.get(key) === text) {
      return;
    }
    await this.#options.mail.aboutBatch(batchId, recipients, told);
    if (this.#last.size >= REMEMBERED) {
      this.#last.clear();
    }
    this.#last.set(key, text);
  }

  #operationOf({ operation }: StoredRequest) {
    return this.#options.kinds.operation(operation).operation;
  }
}

function to(groups: string[], others: string[]): Recipients {
  return {
    entityRef: [...new Set(groups)].sort(),
    excludeEntityRef: others.filter(isUser),
  };
}
