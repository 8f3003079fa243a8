// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Milliseconds of a row as the contract writes times. */
export function toTime(milliseconds: number | string): string {
  return new Date(Number(milliseconds)).toISOString();
}
