// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Line and column of an offset, both from 1. */
export function positionAt(
  text: string,
  offset: number,
): { line: number; column: number } {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = 0;
  for (
    let next = text.indexOf('\n');
    next !== -1 && next < end;
    next = text.indexOf('\n', next + 1)
  ) {
    line += 1;
    start = next + 1;
  }
  return { line, column: end - start + 1 };
}
