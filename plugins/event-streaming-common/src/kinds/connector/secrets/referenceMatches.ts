// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { matchesGlob } from '../../topic/matchesGlob';

/**
 * Whether a reference to a secret has the form of a pattern. Provider, path and
 * key are compared each for itself: `*` stands for no colon, so that a pattern
 * of keys never lets a path through.
 *
 * @public
 */
export function referenceMatches(reference: string, pattern: string): boolean {
  const parts = reference.split(':');
  const patterns = pattern.split(':');
  return (
    parts.length === patterns.length &&
    parts.every((part, index) => matchesGlob(part, patterns[index]))
  );
}
