// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReactNode } from 'react';

/** A column of a {@link DataTable}. */
export interface DataTableColumn<R> {
  /** Also what sorting by it is called. */
  key: string;
  title: string;
  render: (row: R) => ReactNode;
  /** Pixels; a column without one takes its part of what is left. */
  width?: number;
  /** Pixels that a column without a width needs at least. */
  minWidth?: number;
  align?: 'left' | 'right';
  sortable?: boolean;
  /** Pixels: the column is left out of a table narrower than this. */
  hideBelow?: number;
  /** Pixels: the column stands for others in a table narrower than this. */
  showBelow?: number;
}

/** Which column a table is sorted by. */
export interface DataTableSort {
  key: string;
  order: 'asc' | 'desc';
}

/** Which part of a list a table shows; `page` counts from 0. */
export interface DataTablePaging {
  page: number;
  pageSize: number;
  totalItems: number;
}
