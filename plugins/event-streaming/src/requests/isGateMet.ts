// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GateProgress } from '@sluice/plugin-event-streaming-common';

/** Whether as many people have approved as a gate asks for. */
export function isGateMet({
  approvedBy,
  count,
}: Pick<GateProgress, 'approvedBy' | 'count'>): boolean {
  return approvedBy.length >= count;
}
