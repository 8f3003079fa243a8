// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ListedTable } from '../../lists/DatabaseList';
import { addConnectorFilter } from './addConnectorFilter';
import {
  ConnectorFilter,
  ConnectorSortKey,
  defaultConnectorOrderOf,
} from './ConnectorLists';
import {
  LISTED_CONNECTOR_COLUMNS,
  ListedConnector,
  toListedConnector,
} from './ListedConnector';

/** The column that a sort key stands for. */
export const CONNECTOR_SORT_COLUMNS = {
  health: 'health_rank',
  connector: 'connector',
  connect: 'connect',
  owner: 'owner',
  type: 'type',
  tasks: 'tasks_total',
} as const satisfies Record<ConnectorSortKey, keyof ListedConnector>;

/** How connectors are listed. */
export const listedConnectors: ListedTable<
  ConnectorFilter,
  ConnectorSortKey,
  ListedConnector
> = {
  table: 'connectors',
  columns: LISTED_CONNECTOR_COLUMNS,
  toRow: toListedConnector,
  addFilter: addConnectorFilter,
  // The topic itself may be one that not everybody may know of.
  keeps: ({ topic }) => topic !== undefined,
  sortColumns: CONNECTOR_SORT_COLUMNS,
  numbers: ['health', 'tasks'],
  nameColumns: ['connector', 'connect'],
  placeOf: (row, sort) => [
    row[CONNECTOR_SORT_COLUMNS[sort]],
    ...[row.connector, row.connect],
  ],
  defaultOrderOf: defaultConnectorOrderOf,
};
