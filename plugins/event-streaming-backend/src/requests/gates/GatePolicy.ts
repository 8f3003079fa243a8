// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  EnvironmentTier,
  evaluateGates,
  Gate,
  GateRule,
  gateRulesInForce,
  summarizeRisk,
} from '@sluice/plugin-event-streaming-common';
import { Proposal } from '../../kinds/KindHandler';

/** Which changes need whose approval, as configured. */
export interface GatePolicyOptions {
  /** What is configured besides the defaults. */
  rules?: readonly GateRule[];
  environments: readonly { name: string; tier: EnvironmentTier }[];
}

/** Asks the gate rules in force about a proposal of any kind. */
export class GatePolicy {
  readonly #rules: readonly GateRule[];
  readonly #tiers: ReadonlyMap<string, EnvironmentTier>;

  static create(options: GatePolicyOptions): GatePolicy {
    return new GatePolicy(options);
  }

  private constructor({ rules, environments }: GatePolicyOptions) {
    this.#rules = gateRulesInForce(rules);
    this.#tiers = new Map(environments.map(({ name, tier }) => [name, tier]));
  }

  /** The approvals that an operation needs. */
  gatesOf(operation: string, proposal: Proposal): Gate[] {
    const { environment, effects, owner, steps } = proposal;
    return evaluateGates(this.#rules, {
      operation,
      environment,
      tier: this.#tiers.get(environment ?? ''),
      risk: summarizeRisk(steps),
      effects,
      owner,
    });
  }
}
