// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSummary } from '@sluice/plugin-event-streaming-common';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { DataTable } from '../../../components/table/DataTable';
import { DataTableSort } from '../../../components/table/DataTableColumn';
import { schemaTranslationRef } from '../../../schemaTranslation';
import { useTexts } from '../../../translation/useTexts';
import { GovernanceBar } from './GovernanceBar';
import { SchemaListCaption } from './SchemaListCaption';
import { SchemaListControls } from './SchemaListControls';
import { SchemaListEmpty } from './SchemaListEmpty';
import { SchemasCsvButton } from './SchemasCsvButton';
import {
  SchemaListState,
  SchemaSortKey,
  usualOrderOf,
} from './schemaListState';
import { useSchemaColumns } from './useSchemaColumns';
import { SchemaList, useSchemaList } from './useSchemaList';

const NONE: [] = [];

/** `/schemas`: which schemas there are, and which rule each one has. */
export function SchemaListPage() {
  const list = useSchemaList();
  const { state, setState, pages } = list;
  return (
    <StreamingPage>
      <SchemaListControls
        state={state}
        onChange={setState}
        rows={pages.value?.items ?? NONE}
      />
      <GovernanceBar state={state} onChange={setState} />
      <SchemaTable list={list} />
    </StreamingPage>
  );
}

function SchemaTable({ list }: { list: SchemaList }) {
  const { state, setState, pages, unfilteredTotal } = list;
  const { t } = useTexts(schemaTranslationRef);
  const away = new Set(pages.value?.partial?.map(({ source }) => source));
  return (
    <DataTable
      label={t('schemas.label')}
      rows={pages.value?.items ?? NONE}
      rowId={rowIdOf}
      columns={useSchemaColumns()}
      loading={pages.loading}
      error={pages.error}
      onRetry={pages.reload}
      isMuted={({ registry }) => away.has(registry)}
      caption={
        <SchemaListCaption page={pages.value} unfilteredTotal={unfilteredTotal}>
          <SchemasCsvButton query={list.query} />
        </SchemaListCaption>
      }
      empty={
        <SchemaListEmpty
          state={state}
          onChange={setState}
          partial={pages.value?.partial ?? NONE}
          unfilteredTotal={unfilteredTotal}
          onRetry={pages.reload}
        />
      }
      sort={{ key: state.sort, order: state.order ?? usualOrderOf(state.sort) }}
      onSort={sort => setState(toSortState(state, sort))}
      paging={{
        page: pages.page,
        pageSize: Number(state.rows),
        totalItems: pages.value?.totalItems ?? 0,
      }}
      onPage={({ page, pageSize }) => {
        if (pageSize === Number(state.rows)) {
          pages.onPage(page);
        } else {
          setState({ rows: String(pageSize) as SchemaListState['rows'] });
        }
      }}
    />
  );
}

function rowIdOf({ registry, group, artifact }: SchemaSummary): string {
  return JSON.stringify([registry, group, artifact]);
}

/** Another column begins in its usual order, whatever the table proposes. */
function toSortState(
  state: SchemaListState,
  { key, order }: DataTableSort,
): Partial<SchemaListState> {
  const sort = key as SchemaSortKey;
  const usual = usualOrderOf(sort);
  const wanted = sort === state.sort ? order : usual;
  return { sort, order: wanted === usual ? undefined : wanted };
}
