// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { databaseTime, databaseTimeIn } from './databaseTime';
import { MAX_ID } from './maxId';
import { claimRequest } from './operations/claimRequest';
import { insertRequest } from './operations/insertRequest';
import { listRequests } from './operations/listRequests';
import { moveRequest, pauseColumns } from './operations/moveRequest';
import { saveStep } from './operations/saveStep';
import { toListedRequest, toStoredRequest, toStoredStep } from './requestRows';
import {
  Move,
  NewStoredRequest,
  PageRequest,
  Pause,
  RequestFilter,
  RequestStore,
  StepChange,
  StoredRequest,
} from './RequestStore';
import { DecisionRow, RequestRow, StepRow } from './tables';

/** Requests in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseRequestStore implements RequestStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): RequestStore {
    return new DatabaseRequestStore(options);
  }

  private constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
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
    const { rows, totalItems } = await listRequests(this.#knex, filter, page);
    const steps = await this.#stepsOf(rows);
    const items = rows.map(row => toListedRequest(row, steps(row)));
    return { items, totalItems };
  }

  async move(id: string, move: Move) {
    await this.#knex.transaction(trx => moveRequest(trx, Number(id), move));
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
      .whereIn('state', ['pending', 'approved', 'stale'])
      .where('expires_at', '<=', databaseTime(this.#knex))
      .orderBy('id')
      .limit(limit)
      .select('id');
    return this.#load(rows.map(row => row.id));
  }

  #held(id: string, lease: string) {
    return this.#knex('requests').where({ id: Number(id), lease_owner: lease });
  }

  async #load(ids: number[]): Promise<StoredRequest[]> {
    const known = ids.filter(id => id <= MAX_ID);
    const rows = await this.#knex<RequestRow>('requests')
      .whereIn('id', known)
      .orderBy('id');
    const steps = await this.#stepsOf(rows);
    const decisions = await this.#knex<DecisionRow>('request_decisions')
      .whereIn('request_id', known)
      .orderBy('id');
    return rows.map(row =>
      toStoredRequest(
        row,
        steps(row),
        decisions.filter(decision => decision.request_id === row.id),
      ),
    );
  }

  async #stepsOf(rows: RequestRow[]) {
    const steps = await this.#knex<StepRow>('request_steps')
      .whereIn(
        'request_id',
        rows.map(row => row.id),
      )
      .orderBy('position');
    return (row: RequestRow) =>
      steps.filter(
        step => step.request_id === row.id && step.revision === row.revision,
      );
  }
}
