// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { InputError, isError } from '@backstage/errors';
import {
  BatchApproval,
  BatchRefusal,
  findingSchema,
  MoveBody,
  NewBatch,
  NewRequest,
} from '@sluice/plugin-event-streaming-common';
import { z } from 'zod';
import {
  RequestStore,
  StoredBatch,
  StoredRequest,
} from '../database/RequestStore';
import { Person } from '../identity/Identity';
import { reasonOf } from './execution/reasonOf';

/** Everything `RequestBatches` are made of. */
export interface RequestBatchesOptions {
  store: RequestStore;
  /** Files one request. */
  submit(
    body: NewRequest,
    person: Person,
    batchId: string,
  ): Promise<StoredRequest>;
}

/** A batch with the requests that were filed with it. */
export interface FiledBatch extends StoredBatch {
  requests: StoredRequest[];
}

/** What says no to one item; whatever else goes wrong ends the batch. */
const REFUSALS: readonly string[] = [
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ConflictError',
  'UnprocessableError',
  'ServiceUnavailableError',
];

/** Most requests of one batch. */
const MOST = 100;

/** Files many requests of one operation; each is a request like any other. */
export class RequestBatches {
  readonly #options: RequestBatchesOptions;

  static create(options: RequestBatchesOptions): RequestBatches {
    return new RequestBatches(options);
  }

  private constructor(options: RequestBatchesOptions) {
    this.#options = options;
  }

  async submit(body: NewBatch, person: Person): Promise<FiledBatch> {
    const { store, submit } = this.#options;
    const { operation, justification, items } = body;
    const { ref: createdBy } = person;
    const id = await store.insertBatch({ operation, justification, createdBy });
    const refused: BatchRefusal[] = [];
    // One after another, so that two items on one thing are told apart.
    for (const item of items) {
      await orRefusal(
        () => submit({ ...item, operation, justification }, person, id),
        error => refused.push(refusalOf(item.target, error)),
      );
    }
    await store.saveRefusals(id, refused);
    return this.get(id);
  }

  async get(id: string): Promise<FiledBatch> {
    const { store } = this.#options;
    const batch = await store.batch(id);
    const page = { limit: MOST, order: 'asc' } as const;
    const { items } = await store.list({ batchId: id }, page);
    const requests = await Promise.all(items.map(item => store.get(item.id)));
    return { ...batch, requests };
  }

  /** Approves one by one; what cannot be approved says why. */
  async approve(
    id: string,
    { items, ...answer }: BatchApproval,
    approve: (requestId: string, body: MoveBody) => Promise<StoredRequest>,
  ): Promise<{ id: string; request?: StoredRequest; reason?: string }[]> {
    const { requests } = await this.get(id);
    const known = new Set(requests.map(request => request.id));
    const results = [];
    for (const { id: requestId, ...seen } of items) {
      const result = await orRefusal(
        async () => {
          if (!known.has(requestId)) {
            throw new InputError(`Request ${requestId} is not of this batch`);
          }
          const request = await approve(requestId, { ...answer, ...seen });
          return { id: requestId, request };
        },
        error => ({ id: requestId, reason: reasonOf(error) }),
      );
      results.push(result);
    }
    return results;
  }
}

async function orRefusal<TAnswer, TRefusal>(
  work: () => Promise<TAnswer>,
  refused: (error: unknown) => TRefusal,
): Promise<TAnswer | TRefusal> {
  try {
    return await work();
  } catch (error) {
    if (isError(error) && REFUSALS.includes(error.name)) {
      return refused(error);
    }
    throw error;
  }
}

function refusalOf(
  target: BatchRefusal['target'],
  error: unknown,
): BatchRefusal {
  const found = z
    .array(findingSchema)
    .safeParse(isError(error) ? error.violations : undefined);
  return {
    target,
    reason: reasonOf(error),
    violations: found.success ? found.data : [],
  };
}
