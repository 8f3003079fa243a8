// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  matchApprovals,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { ListedRequest } from '../../database/RequestStore';
import { Person } from '../../identity/Identity';
import { approvalsFor } from './approvalsFor';

/** A request as far as decisions go by it. */
export type DecidedRequest = Pick<
  ListedRequest,
  'id' | 'createdBy' | 'editors' | 'gates' | 'decisions' | 'revision'
>;

/**
 * Why somebody cannot approve a pending request, as the error that it ends in.
 * Holds whatever the host's permission policy says.
 */
export function approvalRefusal(
  request: DecidedRequest,
  person: Person,
): Error | undefined {
  const approvals = approvalsFor(request);
  if (approvals.some(({ by }) => by === person.ref)) {
    return new ConflictError('You have approved it already');
  }
  const refusal = partyRefusal(request, person, 'approve');
  if (refusal) {
    return refusal;
  }
  const { ref: by, ownershipRefs } = person;
  const before = openPlaces(request, approvals);
  return openPlaces(request, [...approvals, { by, ownershipRefs }]) < before
    ? undefined
    : new ConflictError('What you may approve is approved already');
}

/** Why somebody cannot decline a pending request. */
export function declineRefusal(
  request: DecidedRequest,
  person: Person,
): Error | undefined {
  return partyRefusal(request, person, 'decline');
}

/** Four eyes: neither who asked, nor who edited, nor who is of no gate's group. */
function partyRefusal(
  { createdBy, editors, gates }: DecidedRequest,
  { ref, ownershipRefs, isService }: Person,
  verb: 'approve' | 'decline',
): Error | undefined {
  if (isService) {
    return new NotAllowedError(`Only people can ${verb} it`);
  }
  if (createdBy === ref) {
    return new NotAllowedError(
      `You asked for it, so somebody else has to ${verb} it`,
    );
  }
  if (editors.includes(ref)) {
    return new NotAllowedError(
      `You edited it, so somebody else has to ${verb} it`,
    );
  }
  const groups = [...new Set(gates.flatMap(gate => gate.groups))];
  return groups.some(group => ownershipRefs.includes(group))
    ? undefined
    : new NotAllowedError(
        `Only members of ${groups
          .map(titleOfOwner)
          .join(' or ')} can ${verb} it`,
      );
}

/** How many answers are missing. */
function openPlaces(
  { gates }: DecidedRequest,
  approvals: ReturnType<typeof approvalsFor>,
): number {
  const matched = matchApprovals(gates, approvals);
  return gates
    .map(({ id, count }) => count - (matched.get(id)?.length ?? 0))
    .reduce((sum, missing) => sum + missing, 0);
}
