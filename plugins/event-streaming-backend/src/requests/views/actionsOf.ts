// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  REQUEST_ACTIONS,
  RequestAction,
  StreamingRequest,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { ListedRequest } from '../../database/RequestStore';
import { Person } from '../../identity/Identity';
import { approvalRefusal, declineRefusal } from '../decisions/decisionRefusal';

/** What somebody may do with a request, and why not the rest. */
export type Actions = Pick<StreamingRequest, 'allowedActions' | 'refusals'>;

/** What the host's permission policy says no to, by action. */
export type DeniedActions = Partial<Record<RequestAction, string>>;

/** Sorts what can be done with a request by whether this person may. */
export function actionsOf(
  request: ListedRequest,
  viewer: Person,
  denied: DeniedActions = {},
): Actions {
  const refusals: Actions['refusals'] = {};
  const allowedActions: Actions['allowedActions'] = [];
  for (const action of REQUEST_ACTIONS[request.state]) {
    const reason = denied[action] ?? refusalOf(action, request, viewer);
    if (reason === undefined) {
      allowedActions.push(action);
    } else {
      refusals[action] = reason;
    }
  }
  return { allowedActions, refusals };
}

/** Whether somebody may move a request that nobody has to decide about. */
export function mayMove(
  request: Pick<ListedRequest, 'createdBy'>,
  person: Person,
): boolean {
  return request.createdBy === person.ref || person.isPlatform;
}

function refusalOf(
  action: RequestAction,
  request: ListedRequest,
  viewer: Person,
): string | undefined {
  switch (action) {
    case 'approve':
      return approvalRefusal(request, viewer)?.message;
    case 'decline':
      return declineRefusal(request, viewer)?.message;
    case 'comment':
      return undefined;
    default:
      return mayMove(request, viewer)
        ? undefined
        : `Only ${titleOfOwner(
            request.createdBy,
          )}, who asked for it, and the platform team can do that`;
  }
}
