// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ExternalSystem,
  externalSystemOf,
  matchesGlob,
} from '@sluice/plugin-event-streaming-common';
import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { ConnectClusterConfig } from '../../config/EventStreamingConfig';
import { ConnectorRow } from '../../inventory/connectors/rows/ConnectorRow';

type Rules = Pick<ConnectClusterConfig, 'externalSystems'>;

/** What is at the other end of a connector, with its entity where one is configured. */
export function externalEntityOf(
  { class_name, config }: Pick<ConnectorRow, 'class_name' | 'config'>,
  { externalSystems }: Rules,
): ExternalSystem | undefined {
  const { values }: ReadConnectorConfig = JSON.parse(config);
  const external = externalSystemOf(class_name, values);
  const place = external?.place;
  const rule =
    place === undefined
      ? undefined
      : externalSystems.find(({ address }) => matchesGlob(place, address));
  return external && rule ? { ...external, entityRef: rule.entity } : external;
}
