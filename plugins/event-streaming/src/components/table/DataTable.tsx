// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import {
  DataGrid,
  GridPaginationModel,
  GridSortModel,
  GridValidRowModel,
} from '@mui/x-data-grid';
import { ReactNode, useLayoutEffect, useRef } from 'react';
import useMeasure from 'react-use/esm/useMeasure';
import {
  DataTableColumn,
  DataTablePaging,
  DataTableSort,
} from './DataTableColumn';
import { BusyLine } from '../state/BusyLine';
import { ErrorState } from '../state/ErrorState';
import { gridStyles } from './gridStyles';
import { LoadingTable } from './LoadingTable';
import { toGridColumns } from './toGridColumns';
import { useTableTexts } from './useTableTexts';

export interface DataTableProps<R> {
  /** Names the table for screen readers. */
  label: string;
  /** The rows of this page; the server has sorted and filtered them. */
  rows: readonly R[];
  rowId: (row: R) => string;
  /** The first one is the row's name and its link, a `NameCell`. */
  columns: readonly DataTableColumn<R>[];
  loading: boolean;
  /** Shown instead of the rows when there are none to keep. */
  error?: Error;
  onRetry?: () => void;
  /** An `EmptyState`, for a page without rows. */
  empty: ReactNode;
  /** The bar above the columns, a `TableCaption`. */
  caption?: ReactNode;
  sort?: DataTableSort;
  onSort?: (sort: DataTableSort) => void;
  /** Without it all rows are shown. */
  paging?: DataTablePaging;
  onPage?: (paging: { page: number; pageSize: number }) => void;
  /** Grey values, for what could not be read for a while. */
  isMuted?: (row: R) => boolean;
}

const PAGE_SIZES = [25, 50, 100];

/** A list whose server sorts and pages. */
export function DataTable<R extends GridValidRowModel>(
  props: DataTableProps<R>,
) {
  const { rows, loading, error, onRetry, empty, caption } = props;
  const [ref, { width }] = useMeasure<HTMLDivElement>();
  const texts = useTableTexts();
  return (
    <Paper
      ref={ref}
      aria-busy={loading}
      sx={{ position: 'relative', overflow: 'hidden', minWidth: 0 }}
    >
      {loading && <BusyLine label={texts.loading} />}
      {caption}
      {body()}
    </Paper>
  );

  function body() {
    if (rows.length === 0 && error) {
      return <ErrorState error={error} onRetry={onRetry} />;
    }
    if (rows.length === 0) {
      return loading ? <LoadingTable /> : empty;
    }
    return <Grid {...props} tableWidth={width} />;
  }
}

function Grid<R extends GridValidRowModel>(
  props: DataTableProps<R> & { tableWidth: number },
) {
  const { columns, rows, rowId, sort, onSort, paging, onPage, isMuted } = props;
  const texts = useTableTexts();
  const frame = useGridName(props.label);
  const onSortModel = ([first]: GridSortModel) =>
    first?.sort && onSort?.({ key: first.field, order: first.sort });
  const onPageModel = (model: GridPaginationModel) => onPage?.(model);
  return (
    <Box ref={frame} sx={{ display: 'flex', flexDirection: 'column' }}>
      <DataGrid
        rows={rows}
        columns={toGridColumns(columns, props.tableWidth)}
        getRowId={rowId}
        rowHeight={52}
        columnHeaderHeight={38}
        rowSelection={false}
        disableColumnMenu
        disableColumnFilter
        disableColumnSelector
        // At most a hundred rows: all of them are in the page, for the reader's
        // own search and for screen readers.
        disableVirtualization
        sortingMode="server"
        sortModel={sort ? [{ field: sort.key, sort: sort.order }] : []}
        onSortModelChange={onSortModel}
        hideFooter={!paging}
        paginationMode="server"
        rowCount={paging?.totalItems ?? rows.length}
        paginationModel={{
          page: paging?.page ?? 0,
          pageSize: paging?.pageSize ?? 100,
        }}
        onPaginationModelChange={onPageModel}
        pageSizeOptions={PAGE_SIZES}
        getRowClassName={({ row }) => (isMuted?.(row) ? 'muted' : '')}
        slotProps={{ pagination: texts.pagination }}
        sx={gridStyles}
      />
    </Box>
  );
}

/** Names the grid itself: the grid's own props only reach a frame around it. */
function useGridName(label: string) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    frame.current
      ?.querySelector('[role=grid]')
      ?.setAttribute('aria-label', label);
  }, [label]);
  return frame;
}
