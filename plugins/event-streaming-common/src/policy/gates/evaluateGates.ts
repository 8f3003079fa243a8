// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { matchesGlob } from '../../kinds/topic/matchesGlob';
import { Approver, Gate } from '../../plan';
import { GateDemand, GateQuestion, GateRule } from './GateRule';

/**
 * The approvals that a change needs. All rules that match contribute; demands
 * on the same approvers are one gate with the highest count and every reason.
 * None: it may be executed at once.
 *
 * @remarks
 * A gate's id is made of its approvers, so that it stays the same gate when
 * another rule asks for it as well.
 *
 * @public
 */
export function evaluateGates(
  rules: readonly GateRule[],
  question: GateQuestion,
): Gate[] {
  const gates = new Map<string, Gate>();
  rules
    .filter(rule => matchesRule(rule, question))
    .flatMap(rule => rule.gates)
    .forEach(demand => addDemand(gates, demand));
  return [...gates.values()];
}

/**
 * Whether a rule is about a change.
 *
 * @public
 */
export function matchesRule(rule: GateRule, question: GateQuestion): boolean {
  const { operation, environment, owner, risk, effects } = question;
  const { tier = 'prod' } = question;
  return (
    (!rule.operations ||
      rule.operations.some(glob => matchesGlob(operation, glob))) &&
    (!rule.effects ||
      effects.some(({ code }) => rule.effects?.includes(code))) &&
    holds(rule.environments, environment) &&
    holds(rule.tiers, tier) &&
    holds(rule.risks, risk) &&
    holds(rule.owners, owner)
  );
}

function holds<TValue>(
  wanted: readonly TValue[] | undefined,
  found: TValue | undefined,
): boolean {
  return !wanted || (found !== undefined && wanted.includes(found));
}

function addDemand(gates: Map<string, Gate>, demand: GateDemand) {
  const anyOf = sorted(demand.anyOf);
  const id = anyOf.join('|');
  const { count = 1, reason } = demand;
  const known = gates.get(id);
  gates.set(id, {
    id,
    anyOf,
    count: Math.max(count, known?.count ?? 1),
    reason: joined(known?.reason, reason),
  });
}

function sorted(anyOf: readonly Approver[]): Approver[] {
  return [...new Set(anyOf)].sort();
}

function joined(known: string | undefined, reason: string): string {
  return known === undefined || known.split('; ').includes(reason)
    ? known ?? reason
    : `${known}; ${reason}`;
}
