// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';
import { isThere } from './isThere';

/** Why no Connect cluster has it; undefined where one has. */
export function absenceOf(
  connector: Pick<ConnectorDetail, 'state' | 'health'>,
): 'missing' | 'notYet' | undefined {
  if (isThere(connector)) {
    return undefined;
  }
  return connector.health.state === 'missing' ? 'missing' : 'notYet';
}
