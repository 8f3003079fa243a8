// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { AuditRecord } from '@sluice/plugin-event-streaming-common';

/** The columns of a CSV file, in order. */
const COLUMNS = [
  'id',
  'at',
  'actor',
  'event',
  'operation',
  'target',
  'requestId',
  'details',
] as const satisfies (keyof AuditRecord)[];

/** Records as lines of CSV (RFC 4180), with a line of names first. */
export async function* csvLines(
  records: AsyncIterable<AuditRecord>,
): AsyncGenerator<string> {
  yield line(COLUMNS.map(cell));
  for await (const record of records) {
    yield line(COLUMNS.map(column => cell(record[column])));
  }
}

/** Records as JSON, one on each line. */
export async function* ndjsonLines(
  records: AsyncIterable<AuditRecord>,
): AsyncGenerator<string> {
  for await (const record of records) {
    yield `${JSON.stringify(record)}\n`;
  }
}

function line(cells: string[]): string {
  return `${cells.join(',')}\r\n`;
}

function cell(value: unknown): string {
  const text =
    typeof value === 'object' ? JSON.stringify(value) : `${value ?? ''}`;
  // A spreadsheet takes what begins like this for a formula and runs it.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
