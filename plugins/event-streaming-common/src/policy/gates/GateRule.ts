// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Approver, Effect, Risk } from '../../plan';
import { EnvironmentTier } from '../EnvironmentTier';

/**
 * An approval that a rule asks for.
 *
 * @public
 */
export interface GateDemand {
  /** Any one of these may answer. */
  anyOf: Approver[];
  /** How many people; 1 when left out. */
  count?: number;
  /** Why, as a sentence that approvers read. */
  reason: string;
}

/**
 * Which changes need whose approval. Every condition that is there must hold;
 * within a condition any of its values is enough. A rule without gates says
 * that nobody is asked, which takes a default rule of the same id out of force.
 *
 * @public
 */
export interface GateRule {
  /** Unique among the rules; one with the id of a default replaces it. */
  id: string;
  /** Such as `topic.delete`; `*` stands for any characters. */
  operations?: string[];
  /** Codes of effects, of which the plan has at least one. */
  effects?: string[];
  /** Names of environments. */
  environments?: string[];
  tiers?: EnvironmentTier[];
  /** Risks of the plan. */
  risks?: Risk[];
  /** Entity refs of owning groups. */
  owners?: string[];
  gates: GateDemand[];
}

/**
 * What gate rules look at: an operation with its plan, and where it happens.
 *
 * @public
 */
export interface GateQuestion {
  /** Such as `topic.update`. */
  operation: string;
  /** Left out where the target belongs to no environment. */
  environment?: string;
  /** Left out where it is not known, which counts as `prod`. */
  tier?: EnvironmentTier;
  risk: Risk;
  effects: readonly Pick<Effect, 'code'>[];
  /** The owning group, as an entity ref. */
  owner?: string;
}
