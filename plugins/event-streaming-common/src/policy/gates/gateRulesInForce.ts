// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DEFAULT_GATE_RULES } from './defaultGateRules';
import { GateRule } from './GateRule';

/**
 * The defaults with what is configured: a rule with the id of a default takes
 * its place, every other one is added.
 *
 * @public
 */
export function gateRulesInForce(
  configured: readonly GateRule[] = [],
  defaults: readonly GateRule[] = DEFAULT_GATE_RULES,
): GateRule[] {
  const own = new Map(configured.map(rule => [rule.id, rule]));
  const isDefault = new Set(defaults.map(({ id }) => id));
  return [
    ...defaults.map(rule => own.get(rule.id) ?? rule),
    ...configured.filter(({ id }) => !isDefault.has(id)),
  ];
}
