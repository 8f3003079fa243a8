// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether `error` is a system error with this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
