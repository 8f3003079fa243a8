// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a new version is compared with and in which direction; the transitive
 * levels compare with all versions, the others with the newest.
 *
 * @public
 */
export type CompatibilityLevel =
  | 'NONE'
  | 'BACKWARD'
  | 'BACKWARD_TRANSITIVE'
  | 'FORWARD'
  | 'FORWARD_TRANSITIVE'
  | 'FULL'
  | 'FULL_TRANSITIVE';

/**
 * Where a rule comes from. The first of artifact, group and global that has a
 * rule decides alone; `default` says that none of them has one, which counts
 * as `NONE`.
 *
 * @public
 */
export type RuleOrigin = 'artifact' | 'group' | 'global' | 'default';

/**
 * The rule in force for an artifact, and each level's own one.
 *
 * @public
 */
export interface Compatibility {
  /** The rule that decides about the next version. */
  inForce: { level: CompatibilityLevel; origin: RuleOrigin };
  /** Left out where the artifact has no rule of its own, or is not there yet. */
  artifact?: CompatibilityLevel;
  /** Left out where the group has no rule of its own, or is not there yet. */
  group?: CompatibilityLevel;
  /** Set at the registry or given at its start: it does not tell these apart. */
  global?: CompatibilityLevel;
}
