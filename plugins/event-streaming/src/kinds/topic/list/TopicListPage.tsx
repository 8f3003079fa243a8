// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTable } from '../../../components/table/DataTable';
import { DataTableSort } from '../../../components/table/DataTableColumn';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { OwnerBatchButton } from './batch/OwnerBatchButton';
import { ColumnMenu } from './ColumnMenu';
import { TopicsCsvButton } from './TopicsCsvButton';
import { isAway } from './isAway';
import { TopicListCaption } from './TopicListCaption';
import { TopicListControls } from './TopicListControls';
import { TopicListEmpty } from './TopicListEmpty';
import { TopicListState, TopicSortKey, usualOrderOf } from './topicListState';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { useTopicColumns } from './useTopicColumns';
import { TopicList, useTopicList } from './useTopicList';

const NONE: [] = [];

/** `/topics`: which topics there are. */
export function TopicListPage() {
  const list = useTopicList();
  const { state, setState, clusters } = list;
  return (
    <StreamingPage>
      <TopicListControls
        state={state}
        onChange={setState}
        clusters={clusters?.map(({ name }) => name) ?? []}
      />
      <TopicTable list={list} />
    </StreamingPage>
  );
}

function TopicTable({ list }: { list: TopicList }) {
  const { state, setState, pages, clusters, unfilteredTotal } = list;
  const { t } = useTexts(eventStreamingTranslationRef);
  const away = useMemo(
    () => new Set(clusters?.filter(isAway).map(({ name }) => name)),
    [clusters],
  );
  const hidden = useMemo(() => state.hide.split(',').filter(Boolean), [state]);
  const environments = useEnvironments();
  const columns = useTopicColumns({
    environments: environments ?? NONE,
    away,
    hidden,
  });
  const shared = { state, onChange: setState, unfilteredTotal };
  return (
    <DataTable
      label={t('topics.label')}
      rows={pages.value?.items ?? NONE}
      rowId={rowIdOf}
      columns={columns}
      loading={pages.loading}
      error={pages.error}
      onRetry={pages.reload}
      isMuted={row => away.has(row.cluster)}
      caption={
        <TopicListCaption {...shared} page={pages.value} clusters={clusters}>
          <ColumnMenu
            hidden={hidden}
            onChange={hide => setState({ hide: hide.join(',') })}
          />
          <OwnerBatchButton rows={pages.value?.items ?? NONE} />
          <TopicsCsvButton query={list.query} />
        </TopicListCaption>
      }
      empty={
        <TopicListEmpty
          {...shared}
          clusters={clusters ?? NONE}
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
          setState({ rows: String(pageSize) as TopicListState['rows'] });
        }
      }}
    />
  );
}

function rowIdOf({ cluster, topic }: TopicSummary): string {
  return `${cluster}/${topic}`;
}

/** Another column begins in its usual order, whatever the table proposes. */
function toSortState(
  state: TopicListState,
  { key, order }: DataTableSort,
): Partial<TopicListState> {
  const sort = key as TopicSortKey;
  const usual = usualOrderOf(sort);
  const wanted = sort === state.sort ? order : usual;
  return { sort, order: wanted === usual ? undefined : wanted };
}
