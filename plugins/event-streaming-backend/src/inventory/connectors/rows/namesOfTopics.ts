// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicsOfConnectorConfig } from '@sluice/plugin-event-streaming-common';
import { ConnectorDescription } from '@sluice/plugin-event-streaming-node';
import { yieldingMap } from '../../reading/yieldingMap';

/** The names of all topics that these connectors may have to do with. */
export async function namesOfTopics(
  readings: readonly ConnectorDescription[],
  others: readonly (readonly string[])[],
): Promise<Set<string>> {
  const named = await yieldingMap(readings, ({ type, config }) =>
    topicsOfConnectorConfig(type, config.values).map(({ topic }) => topic),
  );
  return new Set([...named.flat(), ...others.flat()]);
}
