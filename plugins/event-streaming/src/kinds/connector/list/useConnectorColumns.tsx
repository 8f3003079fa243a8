// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { useMemo } from 'react';
import { DataTableColumn } from '../../../components/table/DataTableColumn';
import { OwnerLink } from '../../../components/values/OwnerLink';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useEnvironments } from '../../../hooks/useEnvironments';
import { useTexts } from '../../../translation/useTexts';
import { ConnectCell } from './cells/ConnectCell';
import { ConnectorHealthCell } from './cells/ConnectorHealthCell';
import { ConnectorNameCell } from './cells/ConnectorNameCell';
import { DirectionCell } from './cells/DirectionCell';
import { TasksCell } from './cells/TasksCell';
import { TopicsCell } from './cells/TopicsCell';
import {
  ConnectorRowMenu,
  ConnectorRowMenuProps,
} from './row/ConnectorRowMenu';

/** Below this width of the table there is no room for details. */
const ROOMY = 1000;
/** On a tablet, and on a phone. */
const NARROW = 720;
const SLIM = 480;

/** The columns of the list; each row is a connector. */
export function useConnectorColumns({
  onWish,
  onDone,
}: Omit<ConnectorRowMenuProps, 'row'>): DataTableColumn<ConnectorSummary>[] {
  const { t } = useTexts(connectorTranslationRef);
  const environments = useEnvironments();
  return useMemo(
    () => [
      {
        key: 'connector',
        title: t('connectors.column.connector'),
        minWidth: 150,
        sortable: true,
        render: row => <ConnectorNameCell row={row} />,
      },
      {
        key: 'type',
        title: t('connectors.column.type'),
        width: 140,
        sortable: true,
        hideBelow: NARROW,
        render: row => <DirectionCell row={row} />,
      },
      {
        key: 'connect',
        title: t('connectors.column.connect'),
        width: 150,
        sortable: true,
        hideBelow: NARROW,
        render: row => (
          <ConnectCell row={row} environments={environments ?? []} />
        ),
      },
      {
        key: 'tasks',
        title: t('connectors.column.tasks'),
        width: 110,
        sortable: true,
        hideBelow: SLIM,
        render: row => <TasksCell tasks={row.tasks} />,
      },
      {
        key: 'topics',
        title: t('connectors.column.topics'),
        width: 190,
        hideBelow: ROOMY,
        render: row => <TopicsCell row={row} />,
      },
      {
        key: 'owner',
        title: t('connectors.column.owner'),
        width: 130,
        sortable: true,
        hideBelow: NARROW,
        render: ({ owner }) => (
          <OwnerLink
            entityRef={owner.source === 'fallback' ? undefined : owner.ref}
            missing={owner.exists === false}
          />
        ),
      },
      {
        key: 'health',
        title: t('connectors.column.health'),
        width: 144,
        sortable: true,
        render: row => <ConnectorHealthCell row={row} />,
      },
      {
        key: 'actions',
        title: '',
        width: 52,
        render: row => (
          <ConnectorRowMenu row={row} onWish={onWish} onDone={onDone} />
        ),
      },
    ],
    [t, environments, onWish, onDone],
  );
}
