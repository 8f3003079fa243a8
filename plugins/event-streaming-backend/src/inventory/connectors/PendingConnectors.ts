// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorKind } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  PENDING_STATES,
  PendingColumns,
  pendingStateOfRow,
  UNDER_WAY,
} from '../rows/PendingState';
import { DatabaseNumber } from '../stores/columnReaders';
import { SourceStore } from '../stores/SourceStore';
import { ConnectorInventory } from './ConnectorInventory';
import { ConnectorRow } from './rows/ConnectorRow';

/** Everything `PendingConnectors` is made of. */
export interface PendingConnectorsOptions {
  knex: Knex;
  ofConnectors: Pick<ConnectorInventory, 'showPending'>;
  connectSources: Pick<SourceStore<unknown>, 'touched'>;
}

/** A connector that is shown as asked for. */
interface ShownRow
  extends Pick<
    ConnectorRow,
    | 'connect'
    | 'connector'
    | 'type'
    | 'class_name'
    | 'owner'
    | 'description'
    | 'health'
    | 'config'
  > {
  observed_at: DatabaseNumber;
}

interface CreationRow extends PendingColumns {
  target_key: string;
}

/**
 * Connectors that are asked for are shown after the move of their request was
 * committed. A backend that dies between the two leaves a row that says
 * something else than the request; this makes them agree again.
 */
export class PendingConnectors {
  readonly #options: PendingConnectorsOptions;

  static create(options: PendingConnectorsOptions): PendingConnectors {
    return new PendingConnectors(options);
  }

  private constructor(options: PendingConnectorsOptions) {
    this.#options = options;
  }

  /**
   * The rows are read before the requests: a row is written after its request
   * was committed, so whoever sees the row sees the request.
   */
  async heal(connect: string): Promise<void> {
    const shown = await this.#shown(connect);
    if (!shown.length) {
      return;
    }
    const requests = await this.#creations(shown);
    for (const row of shown) {
      const key = connectorKind.keyOf(targetOf(row));
      await this.#settle(
        row,
        requests.filter(({ target_key }) => target_key === key),
      );
    }
  }

  async #settle(row: ShownRow, open: CreationRow[]): Promise<void> {
    const request = open.at(-1);
    if (!request) {
      await this.#removeAbandoned(row);
      return;
    }
    const pending = pendingStateOfRow(request);
    if (pending.state !== row.health) {
      await this.#options.ofConnectors.showPending(targetOf(row), {
        owner: row.owner,
        description: row.description ?? undefined,
        type: row.type,
        className: row.class_name,
        config: JSON.parse(row.config).values,
        ...pending,
      });
    }
  }

  /** Not one that was shown again meanwhile. */
  async #removeAbandoned(row: ShownRow): Promise<void> {
    const { knex, connectSources } = this.#options;
    const { observed_at } = row;
    const removed = await knex('connectors')
      .where({ ...targetOf(row), present: false, observed_at })
      .whereIn('health', PENDING_STATES)
      .delete();
    if (removed) {
      await knex('connector_topics').where(targetOf(row)).delete();
      await connectSources.touched(row.connect);
    }
  }

  #shown(connect: string): Promise<ShownRow[]> {
    return this.#options
      .knex('connectors')
      .where({ connect, present: false })
      .whereIn('health', PENDING_STATES)
      .select('connect', 'connector', 'type', 'class_name', 'owner')
      .select('description', 'health', 'config', 'observed_at');
  }

  #creations(shown: ShownRow[]): Promise<CreationRow[]> {
    return this.#options
      .knex('requests')
      .where({ operation: connectorKind.operations.create.id })
      .whereIn(
        'target_key',
        shown.map(row => connectorKind.keyOf(targetOf(row))),
      )
      .whereIn('state', [...UNDER_WAY, 'failed'])
      .orderBy('id')
      .select('target_key', 'state', 'failure', 'waiting_reason');
  }
}

function targetOf({
  connect,
  connector,
}: Pick<ConnectorRow, 'connect' | 'connector'>) {
  return { connect, connector };
}
