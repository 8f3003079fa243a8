// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  connectorKind,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { Knex } from 'knex';
import { PendingRows } from '../PendingRows';
import { SourceStore } from '../stores/SourceStore';
import { ConnectorInventory } from './ConnectorInventory';
import { ConnectorRow } from './rows/ConnectorRow';
import { ConnectorStore } from './stores/ConnectorStore';

/** What shows connectors that are asked for. */
export interface PendingConnectorsOptions {
  knex: Knex;
  connectors: Pick<ConnectorStore, 'pending' | 'removePending'>;
  connectSources: Pick<SourceStore<unknown>, 'touched'>;
  ofConnectors: Pick<ConnectorInventory, 'showPending'>;
}

/** Connectors that are asked for. */
export function createPendingConnectors(
  options: PendingConnectorsOptions,
): PendingRows<ConnectorTarget, ConnectorRow> {
  const { connectors, connectSources, ofConnectors } = options;
  return PendingRows.create({
    ...options,
    kind: connectorKind,
    operation: connectorKind.operations.create.id,
    store: connectors,
    sources: connectSources,
    targetOf: ({ connect, connector }) => ({ connect, connector }),
    show: (target, row, state) =>
      ofConnectors.showPending(target, {
        owner: row.owner,
        description: row.description ?? undefined,
        type: row.type,
        className: row.class_name,
        config: JSON.parse(row.config).values,
        ...state,
      }),
  });
}
