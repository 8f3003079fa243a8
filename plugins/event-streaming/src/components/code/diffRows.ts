// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DiffBlock } from './lineDiff';

/** A line on one side, with the part of it that differs. */
export interface DiffLine {
  /** From 1. */
  number: number;
  text: string;
  /** Left out where the whole line is new or gone, or nothing differs. */
  differs?: { from: number; to: number };
}

/** What stands beside each other. */
export interface DiffRow {
  kind: 'same' | 'changed';
  before?: DiffLine;
  after?: DiffLine;
}

/** Blocks as rows of two lines, with what differs within a line. */
export function diffRows(blocks: readonly DiffBlock[]): DiffRow[] {
  let before = 0;
  let after = 0;
  return blocks.flatMap(block => {
    const height = Math.max(block.before.length, block.after.length);
    return Array.from({ length: height }, (_, index): DiffRow => {
      const left = block.before.at(index);
      const right = block.after.at(index);
      if (left !== undefined) {
        before += 1;
      }
      if (right !== undefined) {
        after += 1;
      }
      const both = left !== undefined && right !== undefined;
      const within =
        both && block.kind === 'changed'
          ? differenceOf(left, right)
          : undefined;
      return {
        kind: block.kind,
        before:
          left === undefined
            ? undefined
            : { number: before, text: left, differs: within?.before },
        after:
          right === undefined
            ? undefined
            : { number: after, text: right, differs: within?.after },
      };
    });
  });
}

function differenceOf(left: string, right: string) {
  const start = commonStart(left, right);
  const end = commonEnd(left.slice(start), right.slice(start));
  return {
    before: { from: start, to: left.length - end },
    after: { from: start, to: right.length - end },
  };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) {
    count += 1;
  }
  return count;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) {
    count += 1;
  }
  return count;
}
