// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OperationDefinition,
  RequestState,
} from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../database/RequestStore';

/** A move in words, for those who did not make it. */
export interface MoveDescription {
  title: string;
  description: string;
  severity: 'low' | 'normal' | 'high';
}

/** What people want to be told of; the steps in between are on the page. */
const TOLD: Partial<
  Record<RequestState, { says: string; severity: MoveDescription['severity'] }>
> = {
  pending: { says: 'needs an approval', severity: 'normal' },
  waiting: { says: 'waits', severity: 'normal' },
  succeeded: { says: 'is done', severity: 'low' },
  failed: { says: 'failed', severity: 'high' },
  stale: { says: 'has to be looked at again', severity: 'normal' },
  declined: { says: 'was declined', severity: 'normal' },
  withdrawn: { says: 'was withdrawn', severity: 'normal' },
  expired: { says: 'has expired', severity: 'normal' },
};

/** Undefined for moves that nobody needs to be told of. */
export function describeMove(
  request: StoredRequest,
  operation: OperationDefinition,
): MoveDescription | undefined {
  const told = TOLD[request.state];
  return (
    told && {
      title: `${operation.title} ${request.title}: ${told.says}`,
      description:
        request.failure ??
        request.waiting?.reason ??
        `Request ${request.id} on ${request.source}`,
      severity: told.severity,
    }
  );
}
