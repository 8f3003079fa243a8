// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * An offset with thousands separators. Offsets are decimal texts of 64 bits,
 * which is more than a number holds exactly.
 */
export function formatOffset(offset: string | undefined): string {
  return offset === undefined ? '–' : BigInt(offset).toLocaleString('en');
}
