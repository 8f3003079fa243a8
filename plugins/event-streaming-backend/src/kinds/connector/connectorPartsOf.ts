// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  secretReferencesIn,
} from '@sluice/plugin-event-streaming-common';
import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../../config/EventStreamingConfig';
import {
  ConnectorRow,
  StoredTask,
} from '../../inventory/connectors/rows/ConnectorRow';
import { externalEntityOf } from './externalEntityOf';

/** What of a connector only those see who may read its configuration. */
export type GuardedParts = Pick<
  ConnectorDetail,
  'trace' | 'taskList' | 'external' | 'config'
>;

/**
 * Tasks, configuration and external system of a row. A trace may hold what was
 * in a record, and a place is part of the configuration: others learn the
 * states, the product and what the catalog says as well.
 */
export function connectorPartsOf(
  row: Pick<ConnectorRow, 'class_name' | 'trace' | 'tasks' | 'config'>,
  mayReadConfig: boolean,
  connect: Pick<ConnectClusterConfig, 'externalSystems'>,
): GuardedParts {
  const tasks: StoredTask[] = JSON.parse(row.tasks);
  const config: ReadConnectorConfig = JSON.parse(row.config);
  const external = externalEntityOf(row, connect);
  return mayReadConfig
    ? {
        trace: row.trace ?? undefined,
        taskList: tasks,
        external,
        config: entriesOf(config),
      }
    : {
        taskList: tasks.map(({ trace: _, ...task }) => task),
        external: external && { ...external, place: undefined },
      };
}

function entriesOf({
  values,
  redacted,
}: ReadConnectorConfig): ConnectorDetail['config'] {
  return Object.keys(values)
    .sort()
    .map(key => ({
      key,
      value: values[key],
      redacted: redacted.includes(key),
      reference: secretReferencesIn(values[key]).length > 0,
    }));
}
