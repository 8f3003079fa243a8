// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What a cell can hold, in units that a spreadsheet can calculate with. */
export type CsvValue = string | number | boolean | undefined;

/** A name, and what stands below it. */
export type CsvColumn<R> = readonly [string, (row: R) => CsvValue];

/** Rows as CSV (RFC 4180), with a row of names first. */
export function toCsv<R>(
  columns: readonly CsvColumn<R>[],
  rows: readonly R[],
): string {
  const names = columns.map(([name]) => name);
  const lines = rows.map(row => columns.map(([, valueOf]) => valueOf(row)));
  return [names, ...lines]
    .map(line => `${line.map(toCell).join(',')}\r\n`)
    .join('');
}

function toCell(value: CsvValue): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' ? withoutFormula(text) : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would execute a text that begins like a formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
