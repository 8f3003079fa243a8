// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Gate,
  isAllowedTransition,
  RequestGate,
  RequestSummary,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import { ListedRequest, StoredRequest } from '../database/RequestStore';
import { Person } from '../identity/Identity';
import { KindRegistry } from '../kinds/KindRegistry';

/** A request as the contract shows it to somebody, or to nobody in particular. */
export function requestView(
  kinds: KindRegistry,
  request: StoredRequest,
  viewer?: Person,
): StreamingRequest {
  const { source: _, targetKey: __, ...shown } = request;
  return {
    ...shown,
    ...viewedParts(kinds, request, viewer),
    gates: request.gates.map(gate => gateView(gate, request)),
  };
}

/** The same for a list, which shows no plan and no decisions. */
export function requestSummary(
  kinds: KindRegistry,
  request: ListedRequest,
  viewer: Person,
): RequestSummary {
  const { source: _, targetKey: __, ...shown } = request;
  return {
    ...shown,
    ...viewedParts(kinds, request, viewer),
    gates: request.gates.map(gate => ({
      ...gate,
      approvedBy: [],
      eligible: gate.anyOf,
    })),
  };
}

/** Whether somebody may move a request that nobody has to decide about. */
export function mayMove(
  request: Pick<ListedRequest, 'createdBy'>,
  person: Person,
): boolean {
  return request.createdBy === person.ref || person.isPlatform;
}

function viewedParts(
  kinds: KindRegistry,
  request: ListedRequest,
  viewer: Person | undefined,
) {
  return {
    allowedActions: viewer ? allowedActions(request, viewer) : [],
    entityRef: entityRefOf(kinds, request),
  };
}

function allowedActions(request: ListedRequest, viewer: Person) {
  if (!mayMove(request, viewer)) {
    return [];
  }
  const actions: StreamingRequest['allowedActions'] = [];
  if (request.state === 'failed') {
    actions.push('retry');
  }
  if (isAllowedTransition(request.state, 'withdrawn')) {
    actions.push('withdraw');
  }
  return actions;
}

function entityRefOf(kinds: KindRegistry, request: ListedRequest) {
  return request.state === 'succeeded' && kinds.knows(request.kind)
    ? kinds.handler(request.kind).definition.entityRefOf(request.target)
    : undefined;
}

function gateView(gate: Gate, request: StoredRequest): RequestGate {
  return {
    ...gate,
    approvedBy: request.decisions
      .filter(({ decision }) => decision === 'approved')
      .filter(decision => decision.gate === gate.id)
      .map(decision => decision.by),
    eligible: gate.anyOf,
  };
}
