// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { PageColumns } from '../../../../components/layout/PageColumns';
import { BehindCard } from './BehindCard';
import { TaskStatesCard } from './TaskStatesCard';

/** What is counted of it: tasks by state, and how far a sink is behind. */
export function MetricsTab({ connector }: { connector: ConnectorDetail }) {
  return (
    <PageColumns
      main={<BehindCard connector={connector} />}
      side={<TaskStatesCard connector={connector} />}
    />
  );
}
