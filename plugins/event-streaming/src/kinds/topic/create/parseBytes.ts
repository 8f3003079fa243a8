// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const FACTORS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  byte: 1,
  bytes: 1,
  kb: 1000,
  mb: 1000 ** 2,
  gb: 1000 ** 3,
  tb: 1000 ** 4,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
  tib: 1024 ** 4,
};

/**
 * Reads a size as people type it: `2 MiB`, `5MB`, `1048588`, `no limit`.
 * Returns bytes, -1 for no limit, and undefined for what is no size.
 */
export function parseBytes(text: string): number | undefined {
  const words = text.trim().toLowerCase();
  if (['-1', 'no limit', 'unlimited'].includes(words)) {
    return -1;
  }
  const match = /^(\d[\d,]*(?:\.\d+)?)\s*([a-z]*)$/.exec(words);
  const factor = match ? FACTORS[match[2]] : undefined;
  if (!match || factor === undefined) {
    return undefined;
  }
  const bytes = Math.round(Number(match[1].replaceAll(',', '')) * factor);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
