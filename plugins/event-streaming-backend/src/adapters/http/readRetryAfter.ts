// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Milliseconds until a server wants to be asked again: seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const ms = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
