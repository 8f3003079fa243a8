// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  connectorKind,
} from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { RequestsCard } from '../../../../history/RequestsCard';
import { TrailCard } from '../../../../history/TrailCard';
import { useHistory } from '../../../../history/useHistory';
import { useConnectorTarget } from '../../useConnectorTarget';

const MOST = 50;

/** What was asked for this connector, and what was recorded of it. */
export function HistoryTab({ connector }: { connector: ConnectorDetail }) {
  const target = useConnectorTarget(connector);
  const { requests, trail } = useHistory(connectorKind, target, MOST);
  return (
    <PageColumns
      width="decision"
      main={<RequestsCard requests={requests} />}
      side={<TrailCard trail={trail} />}
    />
  );
}
