// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { UNDER_WAY } from '../../rows/PendingState';

/** The requests that make and delete connectors of a Connect cluster now. */
export interface OpenConnectorChanges {
  /** Ids of the requests that delete a connector, by its target key. */
  deletedBy: ReadonlyMap<string, string>;
  /** Ids of the requests that make a connector, by its target key. */
  createdBy: ReadonlyMap<string, string>;
}

/** Which connectors are being made or deleted, from the table `requests`. */
export class ConnectorRequests {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): ConnectorRequests {
    return new ConnectorRequests(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async openOf(connect: string): Promise<OpenConnectorChanges> {
    const rows: { id: number; operation: string; target_key: string }[] =
      await this.#knex('requests')
        .where({ source: connect, kind: connectorKind.kind })
        .whereIn('state', UNDER_WAY)
        .select('id', 'operation', 'target_key');
    const idsOf = (operation: string) =>
      new Map(
        rows
          .filter(row => row.operation === operation)
          .map(({ id, target_key }) => [target_key, String(id)]),
      );
    const { create, delete: deletion } = connectorKind.operations;
    return { deletedBy: idsOf(deletion.id), createdBy: idsOf(create.id) };
  }
}
