// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Levels of a registry's compatibility rule, the strictest last.
 *
 * @public
 */
export const COMPATIBILITY_LEVELS = [
  'NONE',
  'BACKWARD',
  'BACKWARD_TRANSITIVE',
  'FORWARD',
  'FORWARD_TRANSITIVE',
  'FULL',
  'FULL_TRANSITIVE',
] as const;

/**
 * One of {@link COMPATIBILITY_LEVELS}.
 *
 * @public
 */
export type CompatibilityLevel = (typeof COMPATIBILITY_LEVELS)[number];

/**
 * Who must be able to read what: `old-data` is old data read by new readers,
 * `old-readers` is new data read by old readers.
 *
 * @public
 */
export type CompatibilityDirection = 'old-data' | 'old-readers';

/**
 * What a level asks for, in words.
 *
 * @public
 */
export interface CompatibilityLevelDefinition {
  level: CompatibilityLevel;
  /** What the registry checks. */
  directions: readonly CompatibilityDirection[];
  /** Compared with all versions, not just the newest. */
  transitive: boolean;
  /** What it means, in one sentence. */
  means: string;
  /** Which side goes first when the schema changes. */
  upgradeFirst: 'readers' | 'writers' | 'any' | 'coordinate';
  /** The same as a sentence. */
  upgradeOrder: string;
}

const READERS_FIRST =
  'Upgrade readers first: they can read old and new data, then writers follow.';
const WRITERS_FIRST =
  'Upgrade writers first: readers that are still old can read what they write.';
const ANY_ORDER = 'Readers and writers can be upgraded in any order.';

const DEFINITIONS: Record<
  CompatibilityLevel,
  Omit<CompatibilityLevelDefinition, 'level'>
> = {
  NONE: {
    directions: [],
    transitive: false,
    means: 'The registry checks nothing: any schema is accepted.',
    upgradeFirst: 'coordinate',
    upgradeOrder:
      'Nothing is checked: agree with everyone who reads and writes before you change it.',
  },
  BACKWARD: {
    directions: ['old-data'],
    transitive: false,
    means: 'The new version can read data written with the newest old version.',
    upgradeFirst: 'readers',
    upgradeOrder: READERS_FIRST,
  },
  BACKWARD_TRANSITIVE: {
    directions: ['old-data'],
    transitive: true,
    means: 'The new version can read data written with any old version.',
    upgradeFirst: 'readers',
    upgradeOrder: READERS_FIRST,
  },
  FORWARD: {
    directions: ['old-readers'],
    transitive: false,
    means:
      'Readers with the newest old version can read data written with the new one.',
    upgradeFirst: 'writers',
    upgradeOrder: WRITERS_FIRST,
  },
  FORWARD_TRANSITIVE: {
    directions: ['old-readers'],
    transitive: true,
    means:
      'Readers with any old version can read data written with the new one.',
    upgradeFirst: 'writers',
    upgradeOrder: WRITERS_FIRST,
  },
  FULL: {
    directions: ['old-data', 'old-readers'],
    transitive: false,
    means: 'The new version and the newest old one can read each other’s data.',
    upgradeFirst: 'any',
    upgradeOrder: ANY_ORDER,
  },
  FULL_TRANSITIVE: {
    directions: ['old-data', 'old-readers'],
    transitive: true,
    means: 'The new version and every old one can read each other’s data.',
    upgradeFirst: 'any',
    upgradeOrder: ANY_ORDER,
  },
};

/**
 * What a level asks for.
 *
 * @public
 */
export function compatibilityLevel(
  level: CompatibilityLevel,
): CompatibilityLevelDefinition {
  return { level, ...DEFINITIONS[level] };
}
