// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PlanStep } from '@sluice/plugin-event-streaming-common';
import { createHash } from 'node:crypto';

/**
 * Equal for plans that do the same. It covers what the steps change and how
 * risky that is; titles are words, and figures that move by themselves (lag,
 * sizes) belong into effects and impact, which it leaves out.
 */
export function fingerprintOf(steps: PlanStep[]): string {
  const covered = steps.map(({ title: _, always = false, ...step }) => ({
    ...step,
    always,
  }));
  return createHash('sha256').update(stableJson(covered)).digest('hex');
}

/** JSON with sorted keys, so that equal values have equal texts. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? sorted(inner) : inner,
  );
}

function sorted(record: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
