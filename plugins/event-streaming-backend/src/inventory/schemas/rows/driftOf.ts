// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompatibilityLevel } from '@sluice/plugin-event-streaming-common';
import { SchemaKnowledge } from './SchemaContext';

/** What the portal last set, where the artifact's own rule is another. */
export function driftOf(
  found: CompatibilityLevel | null,
  { record, changing }: Pick<SchemaKnowledge, 'record' | 'changing'>,
): { expected: CompatibilityLevel | 'inherited' } | undefined {
  const expected = record?.rule;
  // While a request is under way the rule may be another for a moment.
  return expected === undefined ||
    changing ||
    expected === (found ?? 'inherited')
    ? undefined
    : { expected };
}
