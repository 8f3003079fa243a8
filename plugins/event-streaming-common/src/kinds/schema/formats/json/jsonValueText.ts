// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A value of an option as JSON text. */
export function jsonValueText(value: unknown): string {
  return typeof value === 'number' && !Number.isFinite(value)
    ? String(value)
    : JSON.stringify(value);
}
