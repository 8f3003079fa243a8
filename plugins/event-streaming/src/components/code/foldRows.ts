// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DiffRow } from './diffRows';

/** Rows that are shown together, or folded into one line. */
export interface DiffPart {
  folded: boolean;
  rows: DiffRow[];
}

/** Unchanged lines that stay in view beside a change. */
const CONTEXT = 3;
/** Fewer than that are not worth folding. */
const FEWEST = 4;

/** Rows in parts: long runs in which nothing changed are folded. */
export function foldRows(rows: readonly DiffRow[]): DiffPart[] {
  const near = rows.map((_, index) =>
    rows
      .slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1)
      .some(({ kind }) => kind === 'changed'),
  );
  const parts: DiffPart[] = [];
  rows.forEach((row, index) => {
    const folded = !near[index];
    const last = parts[parts.length - 1];
    if (last?.folded === folded) {
      last.rows.push(row);
    } else {
      parts.push({ folded, rows: [row] });
    }
  });
  return parts.map(part => ({
    ...part,
    folded: part.folded && part.rows.length >= FEWEST,
  }));
}
