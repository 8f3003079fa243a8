// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ResolvedGate } from '../plan';

/**
 * Who approved, and what they belonged to when they did.
 *
 * @public
 */
export interface Approval {
  /** Entity ref of the person. */
  by: string;
  /** The person's own ref and those of all their groups. */
  ownershipRefs: readonly string[];
}

/**
 * A gate with those who could answer it.
 *
 * @public
 */
export interface GateCandidates {
  id: string;
  count: number;
  people: readonly string[];
}

/**
 * Gives each gate the people who count for it, so that as many answers as
 * possible are used and nobody counts twice. Earlier gates come first where
 * there are too few people.
 *
 * @public
 */
export function matchPeople(
  gates: readonly GateCandidates[],
): Map<string, string[]> {
  const gateOf = new Map<string, string>();
  const byId = new Map(gates.map(gate => [gate.id, gate]));
  for (const gate of gates) {
    for (let place = 0; place < gate.count; place++) {
      if (!findPerson(gate, byId, gateOf, new Set())) {
        break;
      }
    }
  }
  const matched = new Map<string, string[]>(gates.map(({ id }) => [id, []]));
  gateOf.forEach((id, person) => matched.get(id)?.push(person));
  return matched;
}

/** Takes somebody free, or somebody whose gate finds another person. */
function findPerson(
  gate: GateCandidates,
  byId: ReadonlyMap<string, GateCandidates>,
  gateOf: Map<string, string>,
  asked: Set<string>,
): boolean {
  for (const person of gate.people) {
    const taken = gateOf.get(person);
    if (taken === gate.id || asked.has(person)) {
      continue;
    }
    asked.add(person);
    const holder = taken === undefined ? undefined : byId.get(taken);
    if (!holder || findPerson(holder, byId, gateOf, asked)) {
      gateOf.set(person, gate.id);
      return true;
    }
  }
  return false;
}

/**
 * Who of those that approved counts for which gate: as many gates as possible
 * are met, one person counts for one gate.
 *
 * @public
 */
export function matchApprovals(
  gates: readonly Pick<ResolvedGate, 'id' | 'groups' | 'count'>[],
  approvals: readonly Approval[],
): Map<string, string[]> {
  return matchPeople(
    gates.map(({ id, count, groups }) => ({
      id,
      count,
      people: approvals
        .filter(({ ownershipRefs }) =>
          groups.some(group => ownershipRefs.includes(group)),
        )
        .map(({ by }) => by),
    })),
  );
}

/**
 * The gates that still need somebody.
 *
 * @public
 */
export function openGates<
  TGate extends Pick<ResolvedGate, 'id' | 'groups' | 'count'>,
>(gates: readonly TGate[], approvals: readonly Approval[]): TGate[] {
  const matched = matchApprovals(gates, approvals);
  return gates.filter(
    ({ id, count }) => (matched.get(id)?.length ?? 0) < count,
  );
}
