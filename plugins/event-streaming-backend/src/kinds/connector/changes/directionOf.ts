// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CONNECTOR_TYPES,
  ConnectorType,
  Plan,
} from '@sluice/plugin-event-streaming-common';

/** Which way a new connector moves data, as its plan was told by the worker. */
export function directionOf({ effects }: Pick<Plan, 'effects'>): ConnectorType {
  const type = effects.find(({ code }) => code === 'connector-created')?.params
    .type;
  return CONNECTOR_TYPES.find(known => known === type) ?? 'unknown';
}
