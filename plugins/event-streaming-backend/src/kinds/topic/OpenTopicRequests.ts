// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isTerminal,
  REQUEST_STATES,
  topicKind,
  TopicSummary,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';

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

/** Finds the requests under way for topics of a page. */
export class OpenTopicRequests {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): OpenTopicRequests {
    return new OpenTopicRequests(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The newest open request of each topic that has one. */
  async of(
    targets: TopicTarget[],
  ): Promise<(target: TopicTarget) => OpenRequest | undefined> {
    const rows = await this.#rows(targets.map(keyOf));
    const newest = new Map(rows.map(row => [row.target_key, toRequest(row)]));
    return target => newest.get(keyOf(target));
  }

  /** All open requests of a topic, the newest first. */
  async allOf(target: TopicTarget): Promise<OpenRequest[]> {
    const rows = await this.#rows([keyOf(target)]);
    return rows.map(toRequest).reverse();
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

function keyOf({ cluster, topic }: TopicTarget): string {
  return topicKind.keyOf({ cluster, topic });
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
