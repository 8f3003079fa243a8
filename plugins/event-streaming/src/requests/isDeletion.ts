// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';

/** Whether a request takes away what it is about. */
export function isDeletion({
  operation,
}: Pick<StreamingRequest, 'operation'>): boolean {
  return operation.endsWith('.delete');
}
