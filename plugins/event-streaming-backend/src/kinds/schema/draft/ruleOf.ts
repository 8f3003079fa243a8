// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  RuleInForce,
} from '@sluice/plugin-event-streaming-common';
import { LiveArtifact } from '../readArtifact';

/**
 * The rule that decides: the one in force, or the one that a new artifact
 * gets. None is made here without a rule of its own.
 */
export function ruleOf(
  { description, compatibility }: LiveArtifact,
  asked?: CompatibilityLevel,
): RuleInForce {
  const { inForce } = compatibility;
  if (description) {
    return inForce;
  }
  const inherited = inForce.origin === 'default' ? 'BACKWARD' : inForce.level;
  return { level: asked ?? inherited, origin: 'artifact' };
}
