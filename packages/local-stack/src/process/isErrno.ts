// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Whether `error` is a system error with this code; also one from another realm, as under a test runner. */
export function isErrno(error: unknown, code: string | number): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === code
  );
}
