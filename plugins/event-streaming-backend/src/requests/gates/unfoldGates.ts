// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  Approver,
  Gate,
  ImpactItem,
  ResolvedGate,
} from '@sluice/plugin-event-streaming-common';

/** What the words of gates stand for. */
export interface GateParties {
  /** Left out for what nobody owns, which counts as the platform's. */
  owner?: string;
  impact: readonly ImpactItem[];
  /** What the requester owns things by. */
  requesterRefs: readonly string[];
  platformGroups: readonly string[];
  securityGroup?: string;
}

/**
 * The gates with the groups that their words stand for. `affected-owners`
 * becomes one gate for each group whose things are in use, without those that
 * are asked as owner already and those of the requester. Gates that rest on the
 * same groups are one.
 */
export function unfoldGates(
  gates: readonly Gate[],
  parties: GateParties,
): ResolvedGate[] {
  return mergeGates(gates.flatMap(gate => unfold(gate, gates, parties)));
}

/** One gate of those that rest on the same groups, with the highest count. */
export function mergeGates(gates: readonly ResolvedGate[]): ResolvedGate[] {
  const merged = new Map<string, ResolvedGate>();
  for (const gate of gates) {
    const key = [...gate.groups].sort().join(' ') || `nobody for ${gate.id}`;
    const known = merged.get(key);
    merged.set(key, known ? both(known, gate) : gate);
  }
  return [...merged.values()];
}

function unfold(
  gate: Gate,
  gates: readonly Gate[],
  parties: GateParties,
): ResolvedGate[] {
  const others = gate.anyOf.filter(word => word !== 'affected-owners');
  const groups = groupsOf(others, parties);
  const affected =
    others.length === gate.anyOf.length ? [] : affectedBy(gates, parties);
  if (affected.length) {
    return affected.map(group => ({
      ...gate,
      id: `${gate.id}:${group}`,
      groups: [...new Set([group, ...groups])],
    }));
  }
  return others.length ? [{ ...gate, groups }] : [];
}

function groupsOf(words: readonly Approver[], parties: GateParties): string[] {
  return [...new Set(words.flatMap(word => groupsOfWord(word, parties)))];
}

function groupsOfWord(word: Approver, parties: GateParties): string[] {
  const { owner, platformGroups, securityGroup } = parties;
  switch (word) {
    case 'owner':
      return owner === undefined ? [...platformGroups] : [owner];
    case 'platform':
      return [...platformGroups];
    case 'security':
      return securityGroup === undefined ? [] : [securityGroup];
    case 'affected-owners':
    case 'data-owner':
      // A kind with data of others names their groups in its gates.
      return [];
    default:
      return [word];
  }
}

function affectedBy(gates: readonly Gate[], parties: GateParties): string[] {
  const { impact, owner, requesterRefs } = parties;
  const isAsked = gates.some(({ anyOf }) => anyOf.includes('owner'));
  const groups = impact
    .filter(({ active }) => active)
    .map(item => item.owner)
    .filter(group => group !== undefined)
    .filter(group => !requesterRefs.includes(group))
    .filter(group => !(isAsked && group === owner));
  return [...new Set(groups)].sort();
}

function both(known: ResolvedGate, gate: ResolvedGate): ResolvedGate {
  return {
    ...known,
    anyOf: [...new Set([...known.anyOf, ...gate.anyOf])].sort(),
    count: Math.max(known.count, gate.count),
    reason: joined(known.reason, gate.reason) ?? known.reason,
    escalated: joined(known.escalated, gate.escalated),
  };
}

function joined(known?: string, other?: string): string | undefined {
  return known === undefined || other === undefined || known === other
    ? known ?? other
    : `${known}; ${other}`;
}
