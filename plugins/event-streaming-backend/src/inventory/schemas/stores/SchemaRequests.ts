// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RequestState,
  schemaKind,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { UNDER_WAY } from '../../rows/PendingState';

/** A rule may be as a step set it for a moment, or since a failure. */
const CHANGING: readonly RequestState[] = ['executing', 'waiting', 'failed'];

/** The requests that change schemas of a registry now. */
export interface OpenSchemaChanges {
  /** Ids of the requests that delete a schema, by its target key. */
  deletedBy: ReadonlyMap<string, string>;
  /** Target keys of the schemas that a request changes. */
  changing: ReadonlySet<string>;
}

/** Which schemas are being changed by a request, from the table `requests`. */
export class SchemaRequests {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): SchemaRequests {
    return new SchemaRequests(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async openOf(registry: string): Promise<OpenSchemaChanges> {
    const rows: {
      id: number;
      operation: string;
      state: RequestState;
      target_key: string;
    }[] = await this.#knex('requests')
      .where({ source: registry, kind: schemaKind.kind })
      .whereIn('state', [...UNDER_WAY, 'failed'])
      .select('id', 'operation', 'state', 'target_key');
    const deletions = rows.filter(
      ({ operation, state }) =>
        operation === schemaKind.operations.delete.id &&
        UNDER_WAY.includes(state),
    );
    return {
      deletedBy: new Map(
        deletions.map(({ id, target_key }) => [target_key, String(id)]),
      ),
      changing: new Set(
        rows
          .filter(({ state }) => CHANGING.includes(state))
          .map(({ target_key }) => target_key),
      ),
    };
  }
}
