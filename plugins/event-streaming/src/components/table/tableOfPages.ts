// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CursorPages } from '../../hooks/useCursorPages';
import { DataTableProps } from './DataTable';

type PagedProps<R> = Required<
  Pick<DataTableProps<R>, 'rows' | 'loading' | 'onRetry' | 'paging' | 'onPage'>
> &
  Pick<DataTableProps<R>, 'error'>;

const NO_ROWS: never[] = [];

/** What a table needs to show one page of a list and to go to another. */
export function tableOfPages<R>(
  pages: CursorPages<{ items: R[]; totalItems: number }>,
  pageSize: number,
): PagedProps<R> {
  const { value, loading, error, reload, page, onPage } = pages;
  return {
    rows: value?.items ?? NO_ROWS,
    loading,
    error,
    onRetry: reload,
    paging: { page, pageSize, totalItems: value?.totalItems ?? 0 },
    onPage: wanted => onPage(wanted.page),
  };
}
