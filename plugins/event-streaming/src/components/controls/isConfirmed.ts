// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether what was typed is the name; spaces around it do not count. */
export function isConfirmed(expected: string, typed: string): boolean {
  return typed.trim() === expected;
}
