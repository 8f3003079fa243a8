// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import type { GridColDef, GridValidRowModel } from '@mui/x-data-grid';
import { DataTableColumn } from './DataTableColumn';

/** The grid's own columns; those that do not fit are left out. */
export function toGridColumns<R extends GridValidRowModel>(
  columns: readonly DataTableColumn<R>[],
  tableWidth: number,
): GridColDef<R>[] {
  // Until it was measured, the width is 0 and it is taken for wide.
  const width = tableWidth || Infinity;
  const fits = ({ hideBelow = 0, showBelow = Infinity }: DataTableColumn<R>) =>
    width >= hideBelow && (showBelow === Infinity || width < showBelow);
  const fitting = columns.filter(fits);
  // The last figures stand as far from the edge as the first names.
  const edgeOf = (column: DataTableColumn<R>) =>
    column === fitting.at(-1) && column.align === 'right' ? 'last' : '';
  return fitting.map(column => ({
    field: column.key,
    headerName: column.title,
    align: column.align,
    headerAlign: column.align,
    cellClassName: edgeOf(column),
    headerClassName: edgeOf(column),
    sortable: column.sortable ?? false,
    resizable: false,
    sortingOrder: ['asc', 'desc'],
    ...(column.width === undefined
      ? { flex: 1, minWidth: column.minWidth ?? 180 }
      : { width: column.width }),
    // The server sorts; the grid only has to know that there is a value.
    valueGetter: () => undefined,
    renderCell: ({ row }) => column.render(row),
  }));
}
