// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Decision,
  GateProgress,
  matchApprovals,
  RequestEvent,
  RequestSummary,
  ResolvedGate,
  StreamingRequest,
} from '@sluice/plugin-event-streaming-common';
import {
  ListedRequest,
  StoredDecision,
  StoredRequest,
} from '../../database/RequestStore';
import { KindRegistry } from '../../kinds/KindRegistry';
import { Actions } from './actionsOf';
import { approvalsFor } from '../decisions/approvalsFor';
import { Eligible } from '../gates/GateResolver';

/** What is shown of a request besides what is kept with it. */
export interface ViewParts extends Actions {
  eligible(gate: ResolvedGate): Eligible;
  events: RequestEvent[];
}

/** What a kind is told of a request: nobody in particular looks at it. */
const FOR_NOBODY: ViewParts = {
  allowedActions: [],
  refusals: {},
  events: [],
  eligible: () => ({ people: [], total: 0 }),
};

/** A request as the contract shows it. */
export function requestView(
  kinds: KindRegistry,
  request: StoredRequest,
  parts: ViewParts = FOR_NOBODY,
): StreamingRequest {
  const { source: _, targetKey: __, policyGates: ___, ...shown } = request;
  const { allowedActions, refusals, events } = parts;
  return {
    ...shown,
    gates: progressOf(request).map(gate => {
      const { people: eligible, total: eligibleTotal } = parts.eligible(gate);
      return { ...gate, eligible, eligibleTotal };
    }),
    decisions: decisionsOf(request),
    events,
    allowedActions,
    refusals,
    entityRef: entityRefOf(kinds, request),
  };
}

/** The same for a list, which shows no plan, no decisions and no events. */
export function requestSummary(
  kinds: KindRegistry,
  request: ListedRequest,
  actions: Actions,
): RequestSummary {
  const { source: _, targetKey: __, decisions: ___, ...shown } = request;
  return {
    ...shown,
    ...actions,
    gates: progressOf(request),
    entityRef: entityRefOf(kinds, request),
  };
}

function progressOf(request: ListedRequest): GateProgress[] {
  const matched = matchApprovals(request.gates, approvalsFor(request));
  return request.gates.map(gate => ({
    ...gate,
    approvedBy: matched.get(gate.id) ?? [],
  }));
}

/** An approval counts for the gate that it is needed for at present. */
function decisionsOf(request: StoredRequest): Decision[] {
  const matched = matchApprovals(request.gates, approvalsFor(request));
  const gateOf = ({ by, decision, revision }: StoredDecision) =>
    decision === 'approved' && revision === request.revision
      ? [...matched].find(([, people]) => people.includes(by))?.[0]
      : undefined;
  return request.decisions.map(decision => {
    const { ownershipRefs: _, ...shown } = decision;
    return { ...shown, gate: gateOf(decision) };
  });
}

function entityRefOf(kinds: KindRegistry, request: ListedRequest) {
  return request.state === 'succeeded' && kinds.knows(request.kind)
    ? kinds.handler(request.kind).definition.entityRefOf(request.target)
    : undefined;
}
