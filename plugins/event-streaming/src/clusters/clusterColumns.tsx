// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterSummary } from '@sluice/plugin-event-streaming-common';
import { AgeText } from '../components/values/AgeText';
import { DataTableColumn } from '../components/table/DataTableColumn';
import { EnvironmentBadge } from '../components/values/EnvironmentBadge';
import { NameCell } from '../components/table/NameCell';
import { StateWord } from '../components/state/StateWord';
import { TwoLines } from '../components/values/TwoLines';
import { formatCount } from '../format/formatCount';
import { Translate } from '../translation/Translate';
import { clusterState } from './clusterState';
import { replicaNote } from './replicaNote';

/** The columns of the list of clusters. */
export function clusterColumns(
  t: Translate,
  pathOf: (cluster: string) => string,
): DataTableColumn<ClusterSummary>[] {
  return [
    {
      key: 'name',
      title: t('clusters.columns.name'),
      minWidth: 110,
      render: row => (
        <NameCell
          name={row.name}
          to={pathOf(row.name)}
          note={row.mode === 'read-only' ? t('clusters.readOnly') : undefined}
        />
      ),
    },
    {
      key: 'environment',
      title: t('clusters.columns.environment'),
      width: 120,
      render: ({ environment }) => (
        <EnvironmentBadge name={environment.name} tier={environment.tier} />
      ),
    },
    {
      key: 'health',
      title: t('clusters.columns.health'),
      width: 150,
      render: row => (
        <StateWord state={clusterState(row)} help={row.health.reason} />
      ),
    },
    {
      key: 'version',
      title: t('clusters.columns.version'),
      width: 90,
      hideBelow: 800,
      render: row => row.version ?? '–',
    },
    {
      key: 'brokers',
      title: t('clusters.columns.brokers'),
      width: 90,
      hideBelow: 560,
      align: 'right',
      render: row => row.brokers ?? '–',
    },
    {
      key: 'topics',
      title: t('clusters.columns.topics'),
      width: 150,
      hideBelow: 640,
      align: 'right',
      render: row => (
        <TwoLines
          align="right"
          first={formatCount(row.topics)}
          second={
            row.internalTopics > 0
              ? t('clusters.internal', {
                  number: formatCount(row.internalTopics),
                })
              : undefined
          }
        />
      ),
    },
    {
      key: 'partitions',
      title: t('clusters.columns.partitions'),
      width: 210,
      align: 'right',
      hideBelow: 1000,
      render: row => (
        <TwoLines
          align="right"
          first={formatCount(row.partitions)}
          second={replicaNote(row, t)}
          tone={
            row.underReplicated > 0 || row.offline > 0 ? 'attention' : undefined
          }
        />
      ),
    },
    {
      key: 'read',
      title: t('clusters.columns.read'),
      width: 130,
      align: 'right',
      hideBelow: 900,
      render: ({ health }) =>
        health.observedAt ? (
          <AgeText at={health.observedAt} />
        ) : (
          t('clusters.neverRead')
        ),
    },
  ];
}
