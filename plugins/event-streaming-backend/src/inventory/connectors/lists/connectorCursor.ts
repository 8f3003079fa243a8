// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { cursorAfter, ListPosition, positionOf } from '../../lists/listCursor';
import { ConnectorPageRequest, ConnectorSortKey } from './ConnectorLists';
import { ListedConnector } from './ListedConnector';

/** The column that a sort key stands for. */
export const CONNECTOR_SORT_COLUMNS = {
  health: 'health_rank',
  connector: 'connector',
  connect: 'connect',
  owner: 'owner',
  type: 'type',
  tasks: 'tasks_total',
} as const satisfies Record<ConnectorSortKey, keyof ListedConnector>;

/** The columns that tell connectors of one value apart. */
export const CONNECTOR_NAME_COLUMNS = [
  'connector',
  'connect',
] as const satisfies readonly (keyof ListedConnector)[];

const NUMBERS: readonly ConnectorSortKey[] = ['health', 'tasks'];

/** A cursor that stands behind a row, valid for this order only. */
export function connectorCursorAfter(
  row: ListedConnector,
  request: ConnectorPageRequest,
): string {
  return cursorAfter(request, [
    row[CONNECTOR_SORT_COLUMNS[request.sort]],
    ...CONNECTOR_NAME_COLUMNS.map(name => row[name]),
  ]);
}

/** @throws InputError when the cursor is none, or of another order */
export function connectorPositionOf(
  request: ConnectorPageRequest,
): ListPosition | undefined {
  return positionOf(request, {
    isNumber: NUMBERS.includes(request.sort),
    names: CONNECTOR_NAME_COLUMNS.length,
  });
}
