// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorDetail,
  externalSystemOf,
  secretReferencesIn,
} from '@sluice/plugin-event-streaming-common';
import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import {
  ConnectorRow,
  StoredTask,
} from '../../inventory/connectors/rows/ConnectorRow';

/** What of a connector only those see who may read its configuration. */
export type GuardedParts = Pick<
  ConnectorDetail,
  'trace' | 'taskList' | 'external' | 'config'
>;

/**
 * Tasks, configuration and external system of a row. A trace may hold what was
 * in a record, and a place is part of the configuration: others learn the
 * states and the product alone.
 */
export function connectorPartsOf(
  row: Pick<ConnectorRow, 'class_name' | 'trace' | 'tasks' | 'config'>,
  mayReadConfig: boolean,
): GuardedParts {
  const tasks: StoredTask[] = JSON.parse(row.tasks);
  const config: ReadConnectorConfig = JSON.parse(row.config);
  const external = externalSystemOf(row.class_name, config.values);
  return mayReadConfig
    ? {
        trace: row.trace ?? undefined,
        taskList: tasks,
        external,
        config: entriesOf(config),
      }
    : {
        taskList: tasks.map(({ trace: _, ...task }) => task),
        external: external && { product: external.product },
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
