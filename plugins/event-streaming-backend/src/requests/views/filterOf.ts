// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  isTerminal,
  REQUEST_STATES,
} from '@sluice/plugin-event-streaming-common';
import { RequestFilter } from '../../database/RequestStore';
import { Person } from '../../identity/Identity';
import { RequestQuery } from '../RequestService';

/** What a query means for the person who asks. */
export function filterOf(query: RequestQuery, person: Person): RequestFilter {
  const { ref: by, ownershipRefs } = person;
  return {
    visibleTo: query.visibleTo,
    createdBy: query.role === 'mine' ? by : undefined,
    toReviewBy: query.role === 'to-review' ? { by, ownershipRefs } : undefined,
    states: statesOf(query),
    operation: query.operation,
    source: query.source,
    title: query.title,
    q: query.q,
  };
}

function statesOf({ state, open }: RequestQuery) {
  if (!state && !open) {
    return undefined;
  }
  return REQUEST_STATES.filter(
    one =>
      (!state || one === state) &&
      (!open || isTerminal(one) === (open === 'false')),
  );
}
