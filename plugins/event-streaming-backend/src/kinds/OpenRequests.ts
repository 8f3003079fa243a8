// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { isError } from '@backstage/errors';
import {
  isTerminal,
  REQUEST_STATES,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { AskCaller } from '../access/TopicAccess';
import { whereVisible } from '../database/operations/whereVisible';
import { Person } from '../identity/Identity';
import { seesAll } from '../requests/views/maySee';

/** A request that is under way, as lists show it. */
export type OpenRequest = NonNullable<TopicSummary['openRequest']>;

interface OpenRow {
  id: number;
  operation: string;
  state: OpenRequest['state'];
  target_key: string;
  steps: number | string;
  steps_done: number | string | null;
}

const OPEN_STATES = REQUEST_STATES.filter(state => !isTerminal(state));

/** What somebody may know of what is under way for an object. */
export type UnderWay = Pick<TopicSummary, 'openRequest' | 'changeUnderWay'>;

/** Everything `OpenRequests` are made of. */
export interface OpenRequestsOptions<TTarget> {
  knex: Knex;
  /** The key that requests have a target by, see `KindDefinition`. */
  keyOf(target: TTarget): string;
}

/** Finds the requests under way for the objects of a page. */
export class OpenRequests<TTarget> {
  readonly #knex: Knex;
  readonly #keyOf: (target: TTarget) => string;

  static create<TTarget>(
    options: OpenRequestsOptions<TTarget>,
  ): OpenRequests<TTarget> {
    return new OpenRequests(options);
  }

  private constructor(options: OpenRequestsOptions<TTarget>) {
    this.#knex = options.knex;
    this.#keyOf = target => options.keyOf(target);
  }

  /** The newest open request of each object that the caller may see. */
  async of(
    targets: TTarget[],
    caller: AskCaller,
  ): Promise<(target: TTarget) => UnderWay> {
    const { seen, hidden } = await this.#split(targets, caller);
    const newest = new Map(seen.map(row => [row.target_key, toRequest(row)]));
    const changing = new Set(hidden.map(row => row.target_key));
    return target => ({
      openRequest: newest.get(this.#keyOf(target)),
      changeUnderWay: changing.has(this.#keyOf(target)) || undefined,
    });
  }

  /** All open requests of an object that the caller may see, the newest first. */
  async allOf(target: TTarget, caller: AskCaller): Promise<OpenRequest[]> {
    const { seen } = await this.#split([target], caller);
    return seen.map(toRequest).reverse();
  }

  /** Who calls is read only where there is something to tell. */
  async #split(targets: TTarget[], caller: AskCaller) {
    const rows = await this.#rows(targets.map(this.#keyOf));
    const ids = rows.map(({ id }) => id);
    const visible = new Set(
      ids.length ? await this.#visible(ids, await knownCaller(caller)) : [],
    );
    return {
      seen: rows.filter(({ id }) => visible.has(id)),
      hidden: rows.filter(({ id }) => !visible.has(id)),
    };
  }

  async #visible(ids: number[], person?: Person): Promise<number[]> {
    if (!person || seesAll(person)) {
      return person ? ids : [];
    }
    const { ownershipRefs } = person;
    return this.#knex('requests')
      .whereIn('id', ids)
      .where(seen =>
        whereVisible(seen, ownershipRefs, name => this.#knex.raw(name)),
      )
      .pluck('id');
  }

  #rows(keys: string[]): Promise<OpenRow[]> {
    return this.#knex('requests as r')
      .leftJoin('request_steps as s', join =>
        join.on('s.request_id', 'r.id').andOn('s.revision', 'r.revision'),
      )
      .whereIn('r.target_key', keys)
      .whereIn('r.state', OPEN_STATES)
      .groupBy('r.id', 'r.operation', 'r.state', 'r.target_key')
      .orderBy('r.id')
      .select(
        'r.id',
        'r.operation',
        'r.state',
        'r.target_key',
        this.#knex.raw('count(s.position) as steps'),
        this.#knex.raw(
          "sum(case when s.state in ('done', 'skipped') then 1 else 0 end) as steps_done",
        ),
      );
  }
}

/** While the catalog is away, pages are shown with what everybody may see. */
async function knownCaller(caller: AskCaller): Promise<Person | undefined> {
  try {
    return await caller();
  } catch (error) {
    if (isError(error) && error.name === 'ServiceUnavailableError') {
      return undefined;
    }
    throw error;
  }
}

function toRequest(row: OpenRow): OpenRequest {
  return {
    id: String(row.id),
    operation: row.operation,
    state: row.state,
    steps: Number(row.steps),
    stepsDone: Number(row.steps_done ?? 0),
  };
}
