// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorDetail } from '@sluice/plugin-event-streaming-common';

/** Whether a Connect cluster has it; it may be asked for only, or be gone. */
export function isThere({ state }: Pick<ConnectorDetail, 'state'>): boolean {
  return state !== undefined;
}
