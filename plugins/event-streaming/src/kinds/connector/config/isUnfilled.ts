// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether a value holds what a template marks as to be filled in, as `<host>`. */
export function isUnfilled(value: string): boolean {
  return /<[^<>]+>/.test(value);
}
