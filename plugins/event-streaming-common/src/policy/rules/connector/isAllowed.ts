// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { matchesGlob } from '../../../kinds/topic/matchesGlob';

/** Whether a class or key has the form of one of the patterns. */
export function isAllowed(name: string, patterns: readonly string[]): boolean {
  return patterns.some(pattern => matchesGlob(name, pattern));
}
