// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  schemaKind,
  SchemaTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { PendingRows } from '../PendingRows';
import { SourceStore } from '../stores/SourceStore';
import { SchemaRow } from './rows/SchemaRow';
import { targetOfRow } from './rows/targetOfRow';
import { SchemaInventory } from './SchemaInventory';
import { SchemaStore } from './stores/SchemaStore';

/** What shows schemas that are asked for. */
export interface PendingSchemasOptions {
  knex: Knex;
  schemas: Pick<SchemaStore, 'pending' | 'removePending'>;
  registrySources: Pick<SourceStore<unknown>, 'touched'>;
  ofSchemas: Pick<SchemaInventory, 'showPending'>;
}

/** Schemas that are asked for. */
export function createPendingSchemas(
  options: PendingSchemasOptions,
): PendingRows<SchemaTarget, SchemaRow> {
  const { schemas, registrySources, ofSchemas } = options;
  return PendingRows.create({
    ...options,
    kind: schemaKind,
    operation: schemaKind.operations.register.id,
    store: schemas,
    sources: registrySources,
    targetOf: row => targetOfRow(row),
    show: (target, row, state) =>
      ofSchemas.showPending(target, {
        owner: row.owner,
        description: row.description ?? undefined,
        artifactType: row.artifact_type,
        ...state,
      }),
  });
}
