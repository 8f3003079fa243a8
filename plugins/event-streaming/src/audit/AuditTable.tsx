// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Contract, RouteResponse } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTable } from '../components/table/DataTable';
import { EmptyState } from '../components/state/EmptyState';
import { FilteredEmpty } from '../components/state/FilteredEmpty';
import { TableCaption } from '../components/table/TableCaption';
import { tableOfPages } from '../components/table/tableOfPages';
import { formatCount } from '../format/formatCount';
import { CursorPages } from '../hooks/useCursorPages';
import { SetUrlState } from '../hooks/useUrlState';
import { requestRouteRef } from '../routes';
import { eventStreamingTranslationRef } from '../translation';
import { useTexts } from '../translation/useTexts';
import { auditColumns } from './auditColumns';
import {
  AuditState,
  isFiltered,
  NO_AUDIT_FILTERS,
  PAGE_SIZE,
} from './auditState';

export interface AuditTableProps {
  state: AuditState;
  onChange: SetUrlState<AuditState>;
  pages: CursorPages<RouteResponse<Contract['listAudit']>>;
}

/** The records of the trail, newest first. */
export function AuditTable({ state, onChange, pages }: AuditTableProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const pathOf = useRouteRef(requestRouteRef);
  const columns = useMemo(
    () => auditColumns({ t, requestPath: id => pathOf?.({ id }) }),
    [t, pathOf],
  );
  const totalItems = pages.value?.totalItems ?? 0;
  return (
    <DataTable
      label={t('audit.label')}
      {...tableOfPages(pages, PAGE_SIZE)}
      rowId={({ id }) => id}
      columns={columns}
      caption={
        <TableCaption
          count={t('audit.count', {
            count: totalItems,
            number: formatCount(totalItems),
          })}
        />
      }
      empty={
        isFiltered(state) ? (
          <FilteredEmpty
            title={t('audit.noMatch')}
            clear={t('audit.clear')}
            onClear={() => onChange(NO_AUDIT_FILTERS)}
          >
            {t('audit.noMatchHelp')}
          </FilteredEmpty>
        ) : (
          <EmptyState variant="nothing" title={t('audit.none')}>
            {t('audit.noneHelp')}
          </EmptyState>
        )
      }
    />
  );
}
