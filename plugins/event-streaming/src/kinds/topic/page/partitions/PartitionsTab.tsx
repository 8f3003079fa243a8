// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import {
  TopicDetail,
  TopicPartitions,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { AgeText } from '../../../../components/values/AgeText';
import { DataTable } from '../../../../components/table/DataTable';
import { EmptyState } from '../../../../components/state/EmptyState';
import { TableCaption } from '../../../../components/table/TableCaption';
import { Latest } from '../../../../hooks/useLatest';
import { useUrlState } from '../../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { isUnavailable } from '../../../../components/state/isUnavailable';
import { JoinCard } from './JoinCard';
import { partitionColumns } from './partitionColumns';
import {
  PartitionSortKey,
  partitionSortFields,
  sortPartitions,
} from './sortPartitions';

const SMALLEST_PAGE = 25;

export interface PartitionsTabProps {
  topic: TopicDetail;
  partitions: Latest<TopicPartitions>;
}

/** The partitions of a topic, and what their number means for joins. */
export function PartitionsTab({ topic, partitions }: PartitionsTabProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <PartitionsTable partitions={partitions} />
      <JoinCard topic={topic} />
    </Box>
  );
}

/** Leaders, replicas, offsets and sizes of each partition. */
function PartitionsTable(props: Pick<PartitionsTabProps, 'partitions'>) {
  const { value, error, loading, reload } = props.partitions;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [state, setState] = useUrlState(partitionSortFields);
  const columns = useMemo(() => partitionColumns(t), [t]);
  const items = value && !isUnavailable(error) ? value.items : [];
  const { by, order, page, rows } = state;
  const pageSize = Number(rows);
  const from = page * pageSize;
  return (
    <DataTable
      label={t('topicPage.tabs.partitions')}
      rows={sortPartitions(items, state).slice(from, from + pageSize)}
      rowId={({ partition }) => String(partition)}
      columns={columns}
      loading={loading && !value}
      error={error}
      onRetry={reload}
      empty={
        <EmptyState variant="nothing" title={t('topicPage.table.none')}>
          {t('topicPage.table.noneText')}
        </EmptyState>
      }
      caption={
        value && (
          <TableCaption
            count={<b>{t('topicPage.table.count', { count: items.length })}</b>}
          >
            {value.observedAt && <AgeText at={value.observedAt} />}
          </TableCaption>
        )
      }
      sort={{ key: by, order }}
      onSort={sort =>
        setState({
          by: sort.key as PartitionSortKey,
          order: sort.order,
          page: 0,
        })
      }
      paging={
        items.length > SMALLEST_PAGE
          ? { page, pageSize, totalItems: items.length }
          : undefined
      }
      onPage={next =>
        setState({
          page: next.page,
          rows: String(next.pageSize) as typeof rows,
        })
      }
    />
  );
}
