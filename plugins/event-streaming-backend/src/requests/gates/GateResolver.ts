// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approval,
  Gate,
  ImpactItem,
  ResolvedGate,
} from '@sluice/plugin-event-streaming-common';
import { Identity } from '../../identity/Identity';
import { eligibleFor, escalateGates } from './escalateGates';
import { unfoldGates } from './unfoldGates';

/** The groups that stand behind words of gates. */
export interface GateRoles {
  platformGroups: string[];
  securityGroup?: string;
}

/** Gates of a request, and what decides whom they rest on. */
export interface GateCase {
  gates: readonly Gate[];
  owner?: string;
  impact: readonly ImpactItem[];
  createdBy: string;
  editors: readonly string[];
  approvals: readonly Approval[];
}

/** The people who may answer a gate, some of them by name. */
export interface Eligible {
  people: string[];
  total: number;
}

/** Most names that an answer holds. */
const MAX_NAMED = 20;

/** Finds in the catalog whom gates rest on, each time anew. */
export class GateResolver {
  readonly #identity: Identity;
  readonly #roles: GateRoles;

  static create(options: {
    identity: Identity;
    roles: GateRoles;
  }): GateResolver {
    return new GateResolver(options.identity, options.roles);
  }

  private constructor(identity: Identity, roles: GateRoles) {
    this.#identity = identity;
    this.#roles = roles;
  }

  /**
   * `maxAgeMs` allows groups that were read at most so long ago.
   *
   * @throws ServiceUnavailableError while the catalog is away
   */
  async resolve(
    { gates, owner, impact, createdBy, editors, approvals }: GateCase,
    options?: { maxAgeMs?: number },
  ): Promise<ResolvedGate[]> {
    if (!gates.length) {
      return [];
    }
    const { platformGroups } = this.#roles;
    const requester = await this.#identity.describe(createdBy, options);
    const unfolded = unfoldGates(gates, {
      ...this.#roles,
      owner,
      impact,
      requesterRefs: requester.ownershipRefs,
    });
    const groups = unfolded.flatMap(gate => gate.groups);
    return escalateGates(unfolded, {
      members: await this.#identity.membersOf(
        [...groups, ...platformGroups],
        options,
      ),
      excluded: new Set([createdBy, ...editors]),
      approvals,
      platformGroups,
    });
  }

  /** Who may answer each gate now. */
  async eligible(
    gates: readonly ResolvedGate[],
    excluded: readonly string[],
    options?: { maxAgeMs?: number },
  ): Promise<(gate: ResolvedGate) => Eligible> {
    const groups = gates.flatMap(gate => gate.groups);
    const members = await this.#identity.membersOf(groups, options);
    const people = { members, excluded: new Set(excluded) };
    return gate => {
      const all = eligibleFor(gate, people);
      return { people: all.slice(0, MAX_NAMED), total: all.length };
    };
  }
}
