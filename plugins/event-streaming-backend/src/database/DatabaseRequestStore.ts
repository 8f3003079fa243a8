// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { BatchRefusal } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { databaseTime, databaseTimeIn } from './databaseTime';
import { MAX_ID } from './maxId';
import { insertBatch, readBatch, saveRefusals } from './operations/batches';
import { claimRequest } from './operations/claimRequest';
import { commentRequest } from './operations/commentRequest';
import { insertRequest } from './operations/insertRequest';
import { listRequests } from './operations/listRequests';
import { moveRequest, pauseColumns } from './operations/moveRequest';
import { requestEvents } from './operations/requestEvents';
import { reviseRequest } from './operations/reviseRequest';
import { saveStep } from './operations/saveStep';
import { settleGates } from './operations/settleGates';
import { takeGatesDue, takeRemindable } from './operations/takeDue';
import { RequestTotals } from './RequestTotals';
import {
  RequestParts,
  toListedRequest,
  toStoredRequest,
  toStoredStep,
} from './requestRows';
import {
  GateChange,
  Move,
  NewStoredRequest,
  PageRequest,
  Pause,
  RequestFilter,
  RequestStore,
  Revision,
  StepChange,
  StoredBatch,
  StoredRequest,
} from './RequestStore';
import {
  DecisionRow,
  EditorRow,
  RequestRow,
  STEP_PROGRESS_COLUMNS,
  StepProgressRow,
  StepRow,
} from './tables';

/** Requests in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseRequestStore implements RequestStore {
  readonly #knex: Knex;
  readonly #totals: RequestTotals;

  static create(options: { knex: Knex }): RequestStore {
    return new DatabaseRequestStore(options);
  }

  private constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
    this.#totals = RequestTotals.create(options);
  }

  async now() {
    const [{ now }] = await this.#knex.select({
      now: databaseTime(this.#knex),
    });
    return Number(now);
  }

  async insert(request: NewStoredRequest) {
    const id = await this.#knex.transaction(trx => insertRequest(trx, request));
    return this.get(String(id));
  }

  async get(id: string) {
    const [request] = await this.#load([Number(id)]);
    if (!request) {
      throw new NotFoundError(`There is no request ${id}`);
    }
    return request;
  }

  async list(filter: RequestFilter, page: PageRequest) {
    const totalItems = await this.#totals.of(filter);
    const rows = await listRequests(this.#knex, filter, {
      ...page,
      totalItems,
    });
    const steps = this.#stepsOf(rows).select(...STEP_PROGRESS_COLUMNS);
    const partsOf = await this.#parts<StepProgressRow>(rows, steps);
    const items = rows.map(row => toListedRequest(row, partsOf(row)));
    return { items, totalItems };
  }

  async count(filter: RequestFilter) {
    return this.#totals.of(filter);
  }

  async events(id: string) {
    return requestEvents(this.#knex, Number(id));
  }

  async move(id: string, move: Move) {
    await this.#knex.transaction(trx => moveRequest(trx, Number(id), move));
    return this.get(id);
  }

  async settleGates(id: string, change: GateChange) {
    await this.#knex.transaction(trx => settleGates(trx, Number(id), change));
    return this.get(id);
  }

  async comment(
    id: string,
    comment: { revision: number; by: string; comment: string },
  ) {
    await this.#knex.transaction(trx =>
      commentRequest(trx, Number(id), comment),
    );
    return this.get(id);
  }

  async revise(id: string, revision: Revision) {
    await this.#knex.transaction(trx =>
      reviseRequest(trx, Number(id), revision),
    );
    return this.get(id);
  }

  async claim(lease: string, leaseMs: number) {
    const id = await claimRequest(this.#knex, lease, leaseMs);
    return id === undefined ? undefined : this.get(String(id));
  }

  async renew(id: string, lease: string, leaseMs: number) {
    const renewed = await this.#held(id, lease).update({
      lease_until: databaseTimeIn(this.#knex, leaseMs),
    });
    return renewed > 0;
  }

  async release(id: string, lease: string) {
    await this.#held(id, lease).update({
      lease_owner: null,
      lease_until: null,
    });
  }

  async defer(id: string, lease: string, pause: Pause) {
    await this.#held(id, lease)
      .whereIn('state', ['approved', 'waiting'])
      .update({
        ...pauseColumns(this.#knex, pause),
        lease_owner: null,
        lease_until: null,
      });
  }

  async steps(id: string, revision: number) {
    const rows = await this.#knex<StepRow>('request_steps')
      .where({ request_id: Number(id), revision })
      .orderBy('position');
    return rows.map(toStoredStep);
  }

  async saveStep(
    request: Pick<StoredRequest, 'id' | 'revision'>,
    index: number,
    lease: string,
    change: StepChange,
  ) {
    const { revision } = request;
    const key = { requestId: Number(request.id), revision, index, lease };
    await this.#knex.transaction(trx => saveStep(trx, key, change));
  }

  async expired(limit: number) {
    const rows = await this.#knex<RequestRow>('requests')
      .whereIn('state', ['pending', 'approved', 'stale', 'failed'])
      .where('expires_at', '<=', databaseTime(this.#knex))
      .orderBy('id')
      .limit(limit)
      .select('id');
    return this.#load(rows.map(row => row.id));
  }

  async gatesDue(ageMs: number, limit: number) {
    return this.#load(await takeGatesDue(this.#knex, ageMs, limit));
  }

  async remindable(reminderMs: number, limit: number) {
    return this.#load(await takeRemindable(this.#knex, reminderMs, limit));
  }

  async insertBatch(
    batch: Pick<StoredBatch, 'operation' | 'justification' | 'createdBy'>,
  ) {
    return insertBatch(this.#knex, batch);
  }

  async saveRefusals(id: string, refused: BatchRefusal[]) {
    await saveRefusals(this.#knex, id, refused);
  }

  async batch(id: string) {
    return readBatch(this.#knex, id);
  }

  #held(id: string, lease: string) {
    return this.#knex('requests').where({ id: Number(id), lease_owner: lease });
  }

  async #load(ids: number[]): Promise<StoredRequest[]> {
    const known = ids.filter(id => id <= MAX_ID);
    const rows = await this.#knex<RequestRow>('requests')
      .whereIn('id', known)
      .orderBy('id');
    const steps = this.#stepsOf(rows).select('*');
    const partsOf = await this.#parts<StepRow>(rows, steps);
    return rows.map(row => toStoredRequest(row, partsOf(row)));
  }

  #stepsOf(rows: Pick<RequestRow, 'id'>[]) {
    return this.#knex('request_steps')
      .whereIn(
        'request_id',
        rows.map(({ id }) => id),
      )
      .orderBy('position');
  }

  async #parts<TStep extends StepProgressRow>(
    rows: Pick<RequestRow, 'id' | 'revision'>[],
    ofSteps: PromiseLike<TStep[]>,
  ): Promise<
    (row: Pick<RequestRow, 'id' | 'revision'>) => RequestParts<TStep>
  > {
    const knex = this.#knex;
    const ids = rows.map(row => row.id);
    const [steps, decisions, editors] = await Promise.all([
      ofSteps,
      knex<DecisionRow>('request_decisions')
        .whereIn('request_id', ids)
        .orderBy('id'),
      knex<EditorRow>('request_editors').whereIn('request_id', ids),
    ]);
    return ({ id, revision }) => ({
      steps: steps
        .filter(step => step.request_id === id)
        .filter(step => step.revision === revision),
      decisions: decisions.filter(decision => decision.request_id === id),
      editors: editors
        .filter(editor => editor.request_id === id)
        .filter(editor => editor.revision === revision),
    });
  }
}
