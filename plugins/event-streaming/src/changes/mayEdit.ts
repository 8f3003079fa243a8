// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { StreamingRequest } from '@sluice/plugin-event-streaming-common';

/** Whether a form for this operation may edit the request. */
export function mayEdit(
  request: StreamingRequest,
  operation: { id: string },
): boolean {
  return (
    request.operation === operation.id &&
    request.allowedActions.includes('edit')
  );
}
