// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicKind } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { UNDER_WAY } from '../rows/PendingState';

/** Which topics are being deleted by a request, from the table `requests`. */
export class OpenDeletions {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): OpenDeletions {
    return new OpenDeletions(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The ids of the requests, by topic. */
  async ofCluster(cluster: string): Promise<ReadonlyMap<string, string>> {
    const rows: { id: number; title: string }[] = await this.#knex('requests')
      .where({ source: cluster, operation: topicKind.operations.delete.id })
      .whereIn('state', UNDER_WAY)
      .select('id', 'title');
    return new Map(rows.map(({ id, title }) => [title, String(id)]));
  }
}
