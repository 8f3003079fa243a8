// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { schemaKind } from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import {
  PENDING_STATES,
  PendingColumns,
  pendingStateOfRow,
  UNDER_WAY,
} from '../rows/PendingState';
import { SourceStore } from '../stores/SourceStore';
import { targetOfRow } from './rows/targetOfRow';
import { SchemaInventory } from './SchemaInventory';

/** Everything `PendingSchemas` is made of. */
export interface PendingSchemasOptions {
  knex: Knex;
  ofSchemas: Pick<SchemaInventory, 'showPending'>;
  registrySources: Pick<SourceStore<unknown>, 'touched'>;
}

/** A schema that is shown as asked for. */
interface ShownRow {
  schema_key: string;
  registry: string;
  group_name: string;
  artifact: string;
  artifact_type: string;
  owner: string;
  description: string | null;
  health: string;
  observed_at: number | string;
}

interface RegistrationRow extends PendingColumns {
  target_key: string;
}

/**
 * Schemas that are asked for are shown after the move of their request was
 * committed. A backend that dies between the two leaves a row that says
 * something else than the request; this makes them agree again.
 */
export class PendingSchemas {
  readonly #options: PendingSchemasOptions;

  static create(options: PendingSchemasOptions): PendingSchemas {
    return new PendingSchemas(options);
  }

  private constructor(options: PendingSchemasOptions) {
    this.#options = options;
  }

  /**
   * The rows are read before the requests: a row is written after its request
   * was committed, so whoever sees the row sees the request.
   */
  async heal(registry: string): Promise<void> {
    const shown = await this.#shown(registry);
    if (!shown.length) {
      return;
    }
    const requests = await this.#registrations(shown);
    for (const row of shown) {
      const open = requests.filter(
        ({ target_key }) => target_key === schemaKind.keyOf(targetOfRow(row)),
      );
      await this.#settle(row, open);
    }
  }

  async #settle(row: ShownRow, open: RegistrationRow[]): Promise<void> {
    const request = open.at(-1);
    if (!request) {
      await this.#removeAbandoned(row);
      return;
    }
    const pending = pendingStateOfRow(request);
    if (pending.state !== row.health) {
      await this.#options.ofSchemas.showPending(targetOfRow(row), {
        owner: row.owner,
        description: row.description ?? undefined,
        artifactType: row.artifact_type,
        ...pending,
      });
    }
  }

  /** Not one that was shown again meanwhile. */
  async #removeAbandoned(row: ShownRow): Promise<void> {
    const { knex, registrySources } = this.#options;
    const { schema_key, observed_at, registry } = row;
    const removed = await knex('schemas')
      .where({ schema_key, present: false, observed_at })
      .whereIn('health', PENDING_STATES)
      .delete();
    if (removed) {
      await knex('schema_topics').where({ schema_key }).delete();
      await registrySources.touched(registry);
    }
  }

  #shown(registry: string): Promise<ShownRow[]> {
    return this.#options
      .knex('schemas')
      .where({ registry, present: false })
      .whereIn('health', PENDING_STATES)
      .select(
        'schema_key',
        'registry',
        'group_name',
        'artifact',
        'artifact_type',
        'owner',
        'description',
        'health',
        'observed_at',
      );
  }

  #registrations(shown: ShownRow[]): Promise<RegistrationRow[]> {
    return this.#options
      .knex('requests')
      .where({ operation: schemaKind.operations.register.id })
      .whereIn(
        'target_key',
        shown.map(row => schemaKind.keyOf(targetOfRow(row))),
      )
      .whereIn('state', [...UNDER_WAY, 'failed'])
      .orderBy('id')
      .select('target_key', 'state', 'failure', 'waiting_reason');
  }
}
