// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The first level of `metadata.version` in each release, oldest first, from
 * Kafka's class MetadataVersion. Levels are never renumbered.
 */
const FIRST_LEVELS: readonly [level: number, release: string][] = [
  [1, '3.0'],
  [2, '3.1'],
  [3, '3.2'],
  [4, '3.3'],
  [8, '3.4'],
  [9, '3.5'],
  [12, '3.6'],
  [15, '3.7'],
  [20, '3.8'],
  [21, '3.9'],
  [22, '4.0'],
  [26, '4.1'],
  [28, '4.2'],
  [30, '4.3'],
];

/** 31 is the first level after the newest release known here. */
const FIRST_UNKNOWN_LEVEL = 31;

/** The Kafka release of a finalized `metadata.version`; undefined where it is not known. */
export function kafkaRelease(level: number | undefined): string | undefined {
  if (level === undefined || level >= FIRST_UNKNOWN_LEVEL) {
    return undefined;
  }
  return FIRST_LEVELS.filter(([first]) => first <= level).at(-1)?.[1];
}
