// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPartition } from '@sluice/plugin-event-streaming-common';
import { DataTableColumn } from '../../../../components/table/DataTableColumn';
import { StateWord } from '../../../../components/state/StateWord';
import { formatBytes } from '../../../../format/formatBytes';
import { formatCount } from '../../../../format/formatCount';
import { Translate } from '../../../../translation/Translate';
import { outOfSync } from '../replicaFact';
import { formatOffset } from './formatOffset';

type Column = DataTableColumn<TopicPartition>;

/** The columns of the table of partitions. */
export function partitionColumns(t: Translate): Column[] {
  const title = (key: 'partition' | 'leader' | 'replicas' | 'isr') =>
    t(`topicPage.table.${key}`);
  return [
    {
      key: 'partition',
      title: title('partition'),
      width: 110,
      sortable: true,
      render: ({ partition }) => <b>{partition}</b>,
    },
    {
      key: 'leader',
      title: title('leader'),
      width: 100,
      sortable: true,
      hideBelow: 480,
      render: ({ leader }) =>
        leader ?? (
          <StateWord state="offline" label={t('topicPage.table.noLeader')} />
        ),
    },
    {
      key: 'replicas',
      title: title('replicas'),
      minWidth: 110,
      hideBelow: 640,
      render: ({ replicas }) => replicas.join(', '),
    },
    {
      key: 'isr',
      title: title('isr'),
      minWidth: 120,
      render: partition => <InSync partition={partition} t={t} />,
    },
    ...figures(t),
  ];
}

function InSync(props: { partition: TopicPartition; t: Translate }) {
  const { partition, t } = props;
  const lost = outOfSync(partition);
  const inSync = partition.isr.join(', ');
  if (lost.length === 0) {
    return <>{inSync}</>;
  }
  const offline = lost.every(broker => partition.offline.includes(broker));
  const brokers = lost.join(', ');
  return (
    <StateWord
      state="under-replicated"
      label={t(offline ? 'topicPage.table.offline' : 'topicPage.table.lost', {
        brokers,
        count: lost.length,
      })}
      note={inSync}
    />
  );
}

function figures(t: Translate): Column[] {
  return [
    {
      key: 'start',
      title: t('topicPage.table.start'),
      width: 120,
      align: 'right',
      hideBelow: 900,
      render: ({ start }) => formatOffset(start),
    },
    {
      key: 'end',
      title: t('topicPage.table.end'),
      width: 130,
      align: 'right',
      hideBelow: 760,
      render: ({ end }) => formatOffset(end),
    },
    {
      key: 'messages',
      title: t('topicPage.table.messages'),
      width: 110,
      align: 'right',
      sortable: true,
      render: ({ messages }) =>
        messages === undefined ? '–' : formatCount(messages),
    },
    {
      key: 'sizeBytes',
      title: t('topicPage.table.size'),
      width: 110,
      align: 'right',
      sortable: true,
      hideBelow: 480,
      render: ({ sizeBytes }) =>
        sizeBytes === undefined ? '–' : formatBytes(sizeBytes),
    },
  ];
}
