// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { scale } from './scale';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** Bytes in IEC units: `412 GiB`, `1.2 TiB`, `2 MiB`, `0 B`. */
export function formatBytes(bytes: number): string {
  const { amount, unit } = scale(bytes, 1024, UNITS);
  return `${amount} ${unit}`;
}
