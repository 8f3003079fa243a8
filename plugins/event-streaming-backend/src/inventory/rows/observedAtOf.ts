// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What of a row tells how new it is. */
export interface ObservedRow {
  present: boolean;
  /** Milliseconds since the epoch. */
  observed_at: number;
}

/** A row that a pass found equal is as new as that pass; a missing one is not. */
export function observedAtOf(
  { present, observed_at }: ObservedRow,
  readAt = 0,
): string {
  const at = present ? Math.max(observed_at, readAt) : observed_at;
  return new Date(at).toISOString();
}
