// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep, SCHEMA_STEPS } from '@sluice/plugin-event-streaming-common';

/** The version that a registration was planned after; undefined for a first one. */
export function versionBefore({
  operation,
  before,
}: Pick<PlanStep, 'operation' | 'before'>): string | undefined {
  if (operation !== SCHEMA_STEPS.register) {
    return undefined;
  }
  const newest: unknown = before?.newest;
  return typeof newest === 'object' &&
    newest !== null &&
    'version' in newest &&
    typeof newest.version === 'string'
    ? newest.version
    : undefined;
}
