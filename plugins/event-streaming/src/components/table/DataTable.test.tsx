// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderStreaming } from '../../__testUtils__/renderStreaming';
import { DataTable, DataTableProps } from './DataTable';
import { NameCell } from './NameCell';
import { toGridColumns } from './toGridColumns';

interface Row {
  name: string;
  size: string;
}

const columns: DataTableProps<Row>['columns'] = [
  {
    key: 'topic',
    title: 'Topic',
    sortable: true,
    render: row => <NameCell name={row.name} to={`/topics/${row.name}`} />,
  },
  {
    key: 'size',
    title: 'Size',
    width: 90,
    align: 'right',
    hideBelow: 900,
    render: row => row.size,
  },
];

function table(props: Partial<DataTableProps<Row>>) {
  return (
    <DataTable
      label="Topics"
      rows={[
        { name: 'billing.a', size: '1 MiB' },
        { name: 'billing.b', size: '2 MiB' },
      ]}
      rowId={row => row.name}
      columns={columns}
      loading={false}
      empty="Nothing here"
      {...props}
    />
  );
}

describe('DataTable', () => {
  it('is a grid with a name, in the order of the server', () => {
    renderStreaming(table({}));
    const grid = screen.getByRole('grid', { name: 'Topics' });
    const links = within(grid).getAllByRole('link');
    expect(links.map(link => link.textContent)).toEqual([
      'billing.a',
      'billing.b',
    ]);
    expect(links[0]).toHaveAttribute('href', '/topics/billing.a');
    expect(within(grid).getByText('2 MiB')).toBeInTheDocument();
  });

  it('asks the server to sort', async () => {
    const onSort = jest.fn();
    renderStreaming(table({ onSort, sort: { key: 'topic', order: 'asc' } }));
    expect(screen.getByRole('columnheader', { name: 'Topic' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await userEvent.click(screen.getByText('Topic'));
    expect(onSort).toHaveBeenCalledWith({ key: 'topic', order: 'desc' });
  });

  it('asks the server for the next page', async () => {
    const onPage = jest.fn();
    renderStreaming(
      table({ onPage, paging: { page: 0, pageSize: 25, totalItems: 1313 } }),
    );
    expect(screen.getByText('1–25 of 1,313')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(onPage).toHaveBeenCalledWith({ page: 1, pageSize: 25 });
  });

  it('shows why there are no rows', () => {
    const { rerender } = renderStreaming(table({ rows: [] }));
    expect(screen.getByText('Nothing here')).toBeInTheDocument();
    rerender(table({ rows: [], error: new Error('The backend is down') }));
    expect(screen.getByRole('alert')).toHaveTextContent('The backend is down');
    expect(screen.queryByText('Nothing here')).not.toBeInTheDocument();
  });

  it('keeps its rows while it loads again', () => {
    renderStreaming(table({ loading: true }));
    expect(
      screen.getByRole('progressbar', { name: 'Loading' }),
    ).toBeInTheDocument();
    expect(screen.getByText('billing.a')).toBeInTheDocument();
  });
});

describe('toGridColumns', () => {
  const keys = (width: number) =>
    toGridColumns(columns, width).map(({ field }) => field);

  it('leaves out what does not fit', () => {
    expect(keys(899)).toEqual(['topic']);
    expect(keys(900)).toEqual(['topic', 'size']);
  });

  it('shows what stands for others only where they do not fit', () => {
    const stacked = { key: 'both', title: 'Both', showBelow: 900 };
    const keysOf = (width: number) =>
      toGridColumns(
        [...columns, { ...stacked, render: () => null }],
        width,
      ).map(({ field }) => field);
    expect(keysOf(899)).toEqual(['topic', 'both']);
    expect(keysOf(900)).toEqual(['topic', 'size']);
    expect(keysOf(0)).toEqual(['topic', 'size']);
  });

  it('shows everything until the width is known', () => {
    expect(keys(0)).toEqual(['topic', 'size']);
  });
});
