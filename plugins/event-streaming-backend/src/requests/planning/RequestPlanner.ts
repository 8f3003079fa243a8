// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approval,
  Gate,
  OperationBody,
  PlanStep,
  ResolvedGate,
} from '@sluice/plugin-event-streaming-common';
import { Person } from '../../identity/Identity';
import { Ask, KindHandler, Proposal } from '../../kinds/KindHandler';
import { KindRegistry } from '../../kinds/KindRegistry';
import { GatePolicy } from '../gates/GatePolicy';
import { GateResolver } from '../gates/GateResolver';
import { parseAsk } from './parseAsk';

/** What planning needs. */
export interface PlanningServices {
  kinds: KindRegistry;
  gatePolicy: GatePolicy;
  gateResolver: GateResolver;
}

/** An operation with its plan and whose approval it needs. */
export interface Planned {
  handler: KindHandler;
  ask: Ask;
  proposal: Proposal;
  /** As the policy wants them. */
  policyGates: Gate[];
  /** The same, with the groups that they rest on. */
  gates: ResolvedGate[];
}

/** Who is left out of gates, and who answered them already. */
export interface PlanningContext {
  editors?: readonly string[];
  approvals?: readonly Approval[];
  /** Steps that are done, of a request that is tried again. */
  done?: readonly PlanStep[];
  /** How old, in milliseconds, groups may be where somebody only looks. */
  maxAgeMs?: number;
}

/**
 * Plans operations of every kind, anew each time: live facts, policy, and the
 * groups that gates rest on. It keeps nothing.
 */
export class RequestPlanner {
  readonly #services: PlanningServices;

  static create(services: PlanningServices): RequestPlanner {
    return new RequestPlanner(services);
  }

  private constructor(services: PlanningServices) {
    this.#services = services;
  }

  async plan(
    body: OperationBody,
    requester: Person,
    context: PlanningContext = {},
  ): Promise<Planned> {
    const { kinds, gatePolicy, gateResolver } = this.#services;
    const { handler, ask } = parseAsk(kinds, body, requester);
    const { done } = context;
    const proposal = await handler.propose({ ...ask, done });
    const policyGates = gatePolicy.gatesOf(ask.operation, proposal);
    const { owner, impact } = proposal;
    const { maxAgeMs, editors = [], approvals = [] } = context;
    const gates = await gateResolver.resolve(
      {
        gates: policyGates,
        owner,
        impact,
        createdBy: requester.ref,
        editors,
        approvals,
      },
      { maxAgeMs },
    );
    return { handler, ask, proposal, policyGates, gates };
  }
}
