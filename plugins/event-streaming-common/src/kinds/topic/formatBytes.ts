// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/**
 * A size in IEC units with at most two decimals, such as "1 MiB" or "1.5 GiB".
 *
 * @param bytes - 0 or more
 * @public
 */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  const text = String(Number(amount.toFixed(2)));
  return text === '1' && unit === 0 ? '1 byte' : `${text} ${UNITS[unit]}`;
}
