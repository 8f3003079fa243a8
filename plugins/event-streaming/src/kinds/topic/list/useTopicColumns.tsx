// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Environment,
  TopicSummary,
} from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTableColumn } from '../../../components/table/DataTableColumn';
import { EnvironmentBadge } from '../../../components/values/EnvironmentBadge';
import { formatBytes } from '../../../format/formatBytes';
import { formatRateAmount } from '../../../format/formatRate';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { HealthCell } from './cells/HealthCell';
import { LagCell } from './cells/LagCell';
import { OwnerCell } from './cells/OwnerCell';
import { PartitionsCell } from './cells/PartitionsCell';
import { SchemaCell } from './cells/SchemaCell';
import { TopicNameCell } from './cells/TopicNameCell';
import { TopicRowMenu } from './TopicRowMenu';

/** Columns that may be left out, in the order of the table. */
export const OPTIONAL_COLUMNS = [
  'environment',
  'owner',
  'partitions',
  'rate',
  'size',
  'lag',
  'schema',
] as const;

export interface TopicColumnsOptions {
  environments: readonly Environment[];
  /** Clusters that do not answer: their rows carry their age. */
  away: ReadonlySet<string>;
  /** Columns that are not shown. */
  hidden: readonly string[];
}

/** Below this width of the table there is no room for details. */
const ROOMY = 1000;
/** On a tablet, and on a phone. */
const NARROW = 720;
const SLIM = 480;

/** The columns of the list; each row is a topic. */
export function useTopicColumns(
  options: TopicColumnsOptions,
): DataTableColumn<TopicSummary>[] {
  const { environments, away, hidden } = options;
  const { t } = useTexts(eventStreamingTranslationRef);
  return useMemo(() => {
    const tierOf = (name: string) =>
      environments.find(environment => environment.name === name)?.tier ??
      'dev';
    const columns: DataTableColumn<TopicSummary>[] = [
      {
        key: 'topic',
        title: t('topics.column.topic'),
        minWidth: 140,
        sortable: true,
        render: row => <TopicNameCell row={row} />,
      },
      {
        key: 'environment',
        title: t('topics.column.environment'),
        width: 64,
        render: row => (
          <EnvironmentBadge
            name={row.environment}
            tier={tierOf(row.environment)}
          />
        ),
      },
      {
        key: 'owner',
        title: t('topics.column.owner'),
        width: 150,
        sortable: true,
        hideBelow: NARROW,
        render: row => <OwnerCell row={row} />,
      },
      {
        key: 'partitions',
        title: t('topics.column.partitions'),
        width: 100,
        align: 'right',
        sortable: true,
        hideBelow: ROOMY,
        render: row => <PartitionsCell row={row} />,
      },
      {
        key: 'rate',
        title: t('topics.column.rate'),
        width: 100,
        align: 'right',
        sortable: true,
        hideBelow: NARROW + 100,
        render: ({ producedPerSecond: rate }) =>
          rate === undefined ? null : formatRateAmount(rate),
      },
      {
        key: 'size',
        title: t('topics.column.size'),
        width: 100,
        align: 'right',
        sortable: true,
        hideBelow: ROOMY,
        render: ({ sizeBytes }) =>
          sizeBytes === undefined ? null : formatBytes(sizeBytes),
      },
      {
        key: 'lag',
        title: t('topics.column.lag'),
        width: 150,
        align: 'right',
        sortable: true,
        hideBelow: NARROW,
        render: row => <LagCell row={row} />,
      },
      {
        key: 'schema',
        title: t('topics.column.schema'),
        width: 124,
        hideBelow: ROOMY,
        render: row => <SchemaCell row={row} />,
      },
      {
        key: 'health',
        title: t('topics.column.health'),
        width: 144,
        sortable: true,
        render: row => <HealthCell row={row} stale={away.has(row.cluster)} />,
      },
      {
        key: 'actions',
        title: '',
        width: 52,
        hideBelow: SLIM,
        render: row => <TopicRowMenu row={row} />,
      },
    ];
    return columns.filter(({ key }) => !hidden.includes(key));
  }, [t, environments, away, hidden]);
}
