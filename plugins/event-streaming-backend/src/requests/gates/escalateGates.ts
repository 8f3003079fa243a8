// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approval,
  matchPeople,
  ResolvedGate,
  titleOfOwner,
} from '@sluice/plugin-event-streaming-common';
import { mergeGates } from './unfoldGates';

/** Who there is to answer gates. */
export interface GatePeople {
  /** People by group; undefined for a group that is gone. */
  members: ReadonlyMap<string, string[] | undefined>;
  /** Those who asked for it or edited it. */
  excluded: ReadonlySet<string>;
  /** What was answered already; it stays valid when somebody leaves. */
  approvals: readonly Approval[];
  platformGroups: readonly string[];
}

/**
 * Lets gates fall to the platform team which cannot be met together with the
 * others by different people. Where nobody is left there either, the gate says
 * so and the request waits for somebody, or expires.
 */
export function escalateGates(
  gates: readonly ResolvedGate[],
  people: GatePeople,
): ResolvedGate[] {
  const ordered = [...gates].sort(
    (a, b) => Number(isPlatform(b, people)) - Number(isPlatform(a, people)),
  );
  const unmet = unmetOf(ordered, people);
  const groups = [...people.platformGroups];
  const fallen = gates.map(gate =>
    unmet.has(gate.id) && !isPlatform(gate, people)
      ? { ...gate, groups, escalated: whyEscalated(gate, people) }
      : gate,
  );
  return blockGates(mergeGates(fallen), people);
}

/** The people who may answer a gate now. */
export function eligibleFor(
  { groups }: Pick<ResolvedGate, 'groups'>,
  { members, excluded }: Pick<GatePeople, 'members' | 'excluded'>,
): string[] {
  const all = groups.flatMap(group => members.get(group) ?? []);
  return [...new Set(all)].filter(person => !excluded.has(person)).sort();
}

function blockGates(gates: ResolvedGate[], people: GatePeople): ResolvedGate[] {
  const unmet = unmetOf(gates, people);
  return gates.map(gate =>
    unmet.has(gate.id)
      ? {
          ...gate,
          blocked: `There are too few people in ${named(
            gate.groups,
          )} who could approve it besides those who asked for it; it waits until there are, or expires`,
        }
      : gate,
  );
}

/** The gates for which there are too few people when each counts once. */
function unmetOf(
  gates: readonly ResolvedGate[],
  people: GatePeople,
): ReadonlySet<string> {
  const matched = matchPeople(
    gates.map(gate => ({
      id: gate.id,
      count: gate.count,
      people: candidates(gate, people),
    })),
  );
  const unmet = gates.filter(
    ({ id, count }) => (matched.get(id)?.length ?? 0) < count,
  );
  return new Set(unmet.map(({ id }) => id));
}

/** Those who answered come first: their answers are there. */
function candidates(gate: ResolvedGate, people: GatePeople): string[] {
  const approved = people.approvals
    .filter(({ ownershipRefs }) =>
      gate.groups.some(group => ownershipRefs.includes(group)),
    )
    .map(({ by }) => by);
  return [...new Set([...approved, ...eligibleFor(gate, people)])];
}

function isPlatform(
  { groups }: ResolvedGate,
  { platformGroups }: GatePeople,
): boolean {
  return groups.length > 0 && groups.every(it => platformGroups.includes(it));
}

function whyEscalated(gate: ResolvedGate, people: GatePeople): string {
  const { groups } = gate;
  if (!groups.length) {
    return `There is no group for ${gate.anyOf.join(' or ')}`;
  }
  if (groups.every(group => people.members.get(group) === undefined)) {
    return `${named(groups)} is not in the software catalog`;
  }
  return eligibleFor(gate, people).length < gate.count
    ? `${named(groups)} has too few people besides those who asked for it`
    : `${named(groups)} has too few people for all approvals that it needs`;
}

function named(groups: readonly string[]): string {
  return groups.map(titleOfOwner).join(' or ') || 'the platform team';
}
