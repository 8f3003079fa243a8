// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  OperationDefinition,
  RequestState,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { StoredRequest } from '../../database/RequestStore';
import { reportOf } from '../execution/reportOf';
import { CommittedMove } from './MoveObserver';

/** A move in words, for those who did not make it. */
export interface MoveDescription {
  title: string;
  description: string;
  severity: 'low' | 'normal' | 'high';
}

interface Told {
  says: string;
  severity: MoveDescription['severity'];
}

/** What people want to be told of; the steps in between are on the page. */
const STATES: Partial<Record<RequestState, Told>> = {
  pending: { says: 'needs an approval', severity: 'normal' },
  waiting: { says: 'waits', severity: 'normal' },
  succeeded: { says: 'is done', severity: 'low' },
  failed: { says: 'failed', severity: 'high' },
  stale: { says: 'has to be looked at again', severity: 'normal' },
  declined: { says: 'was declined', severity: 'normal' },
  withdrawn: { says: 'was withdrawn', severity: 'normal' },
  expired: { says: 'has expired', severity: 'normal' },
};

const REPORTS: Told = {
  says: 'is done, but something needs a look',
  severity: 'high',
};
const EXPIRES: Told = { says: 'expires soon', severity: 'normal' };
const COMMENTED: Told = { says: 'has a new comment', severity: 'low' };
const EDITED: Told = { says: 'was changed', severity: 'normal' };

/** For who asked. Undefined for moves that nobody needs to be told of. */
export function describeMove(
  move: Pick<CommittedMove, 'request' | 'event'>,
  operation: OperationDefinition,
): MoveDescription | undefined {
  const { request } = move;
  const told = toldOf(move);
  return (
    told && {
      title: `${operation.title} ${request.title}: ${told.says}`,
      description:
        wordsOf(move) ?? `Request ${request.id} on ${request.source}`,
      severity: told.severity,
    }
  );
}

/** For those who may approve. */
export function describeReview(
  { request, event }: Pick<CommittedMove, 'request' | 'event'>,
  operation: OperationDefinition,
): MoveDescription {
  const says =
    event === 'reminder'
      ? 'expires soon and needs your approval'
      : 'needs your approval';
  return {
    title: `${operation.title} ${request.title}: ${says}`,
    description: `Asked for by ${titleOfOwner(request.createdBy)}. ${reasonsOf(
      request,
    )}`,
    severity: 'normal',
  };
}

function toldOf({
  request,
  event,
}: Pick<CommittedMove, 'request' | 'event'>): Told | undefined {
  switch (event) {
    case 'reminder':
      return EXPIRES;
    case 'comment':
      return COMMENTED;
    case 'revision':
      return EDITED;
    case 'approval':
    case 'gates':
      return undefined;
    default:
      return reported(request) === undefined ? STATES[request.state] : REPORTS;
  }
}

function wordsOf({
  request,
  event,
}: Pick<CommittedMove, 'request' | 'event'>): string | undefined {
  const { failure, waiting, decisions, state } = request;
  const said =
    event === 'comment' || state === 'declined'
      ? decisions[decisions.length - 1]?.comment
      : undefined;
  return said ?? failure ?? waiting?.reason ?? reported(request);
}

/** What a request that is done has found and left alone. */
function reported({ state, steps }: StoredRequest): string | undefined {
  return state === 'succeeded' ? reportOf(steps) : undefined;
}

function reasonsOf({ gates }: StoredRequest): string {
  return [...new Set(gates.map(gate => gate.reason))].join('; ');
}
