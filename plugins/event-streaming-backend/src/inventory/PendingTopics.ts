// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RequestState, topicKind } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  PENDING_STATES,
  PendingColumns,
  PendingState,
  pendingStateOfRow,
  UNDER_WAY,
} from './rows/PendingState';
import { SourceStore } from './stores/SourceStore';
import { TopicInventory } from './TopicInventory';

/** Everything `PendingTopics` is made of. */
export interface PendingTopicsOptions {
  knex: Knex;
  inventory: Pick<TopicInventory, 'showPending'>;
  sources: Pick<SourceStore<unknown>, 'touched'>;
}

/** A topic that is shown otherwise than its request stands. */
interface Misshown extends PendingColumns {
  topic: string;
  owner: string;
  description: string | null;
}

/**
 * Topics that are asked for are shown after the move of their request was
 * committed. A backend that dies between the two leaves a row that says
 * something else than the request; this makes them agree again.
 */
export class PendingTopics {
  readonly #options: PendingTopicsOptions;

  static create(options: PendingTopicsOptions): PendingTopics {
    return new PendingTopics(options);
  }

  private constructor(options: PendingTopicsOptions) {
    this.#options = options;
  }

  async heal(cluster: string): Promise<void> {
    const removed = await this.#removeAbandoned(cluster);
    if (removed) {
      await this.#options.sources.touched(cluster);
    }
    for (const found of await this.#misshown(cluster)) {
      const { topic, owner, description } = found;
      await this.#options.inventory.showPending(
        { cluster, topic },
        { owner, description: description ?? '', ...pendingStateOfRow(found) },
      );
    }
  }

  /**
   * One statement: a row is written after its request was committed, so
   * whoever sees the row sees the request.
   */
  #removeAbandoned(cluster: string): Promise<number> {
    const { knex } = this.#options;
    return knex('topics')
      .where({ cluster, present: false })
      .whereIn('health', PENDING_STATES)
      .whereNotExists(
        this.#creations('topics')
          .select(knex.raw('1'))
          .whereIn('r.state', [...UNDER_WAY, 'failed']),
      )
      .delete();
  }

  async #misshown(cluster: string): Promise<Misshown[]> {
    const [failed, underWay] = await Promise.all([
      this.#shownAs('provisioning', cluster, ['failed']),
      this.#shownAs('failed', cluster, [...UNDER_WAY]),
    ]);
    return [...failed, ...underWay];
  }

  #shownAs(
    health: PendingState['state'],
    cluster: string,
    states: RequestState[],
  ): Promise<Misshown[]> {
    const columns = ['t.topic', 't.owner', 't.description'];
    return this.#creations('t')
      .join('topics as t', join =>
        join.on('t.cluster', 'r.source').andOn('t.topic', 'r.title'),
      )
      .where({ 't.cluster': cluster, 't.present': false, 't.health': health })
      .whereIn('r.state', states)
      .select(...columns, 'r.state', 'r.failure', 'r.waiting_reason');
  }

  #creations(topics: string) {
    const { knex } = this.#options;
    return knex('requests as r')
      .where('r.operation', topicKind.operations.create.id)
      .whereRaw('r.source = ??', [`${topics}.cluster`])
      .whereRaw('r.title = ??', [`${topics}.topic`]);
  }
}
