// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A run of lines, alike on both sides or different. */
export interface DiffBlock {
  kind: 'same' | 'changed';
  /** Lines of the older text. */
  before: readonly string[];
  /** Lines of the newer text; the same ones where nothing changed. */
  after: readonly string[];
}

/** Beyond that many edits the middle is shown as replaced altogether. */
const MOST_EDITS = 1000;

/** Two texts line by line: what stayed, and what replaced what. */
export function lineDiff(before: string, after: string): DiffBlock[] {
  const a = before.split('\n');
  const b = after.split('\n');
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  const middle = diffMiddle(
    a.slice(start, a.length - end),
    b.slice(start, b.length - end),
  );
  return merge([
    same(a.slice(0, start)),
    ...middle,
    same(end > 0 ? a.slice(-end) : []),
  ]);
}

/** How many items two lists begin with that are the same. */
export function commonStart<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) {
    count += 1;
  }
  return count;
}

/** How many items two lists end with that are the same. */
export function commonEnd<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) {
    count += 1;
  }
  return count;
}

function same(lines: readonly string[]): DiffBlock {
  return { kind: 'same', before: lines, after: lines };
}

function changed(before: readonly string[], after: readonly string[]) {
  return { kind: 'changed', before, after } satisfies DiffBlock;
}

/** The shortest way from one list to the other (Myers, 1986). */
function diffMiddle(a: readonly string[], b: readonly string[]): DiffBlock[] {
  const trace = furthestPoints(a, b);
  if (!trace) {
    return [changed(a, b)];
  }
  const blocks: DiffBlock[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const points = trace[edits - 1];
    const k = x - y;
    const down =
      k === -edits ||
      (k !== edits && pointAt(points, k - 1) < pointAt(points, k + 1));
    const fromX = pointAt(points, down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const toX = down ? fromX : fromX + 1;
    const toY = down ? fromY + 1 : fromY;
    blocks.push(same(a.slice(toX, x)));
    blocks.push(changed(a.slice(fromX, toX), b.slice(fromY, toY)));
    x = fromX;
    y = fromY;
  }
  blocks.push(same(a.slice(0, x)));
  return blocks.reverse();
}

type Points = ReadonlyMap<number, number>;

function pointAt(points: Points, k: number): number {
  return points.get(k) ?? -1;
}

/** How far each number of edits leads on each diagonal. */
function furthestPoints(
  a: readonly string[],
  b: readonly string[],
): Points[] | undefined {
  const trace: Points[] = [];
  let last: Points = new Map([[1, 0]]);
  for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
    const points = new Map<number, number>();
    for (let k = -edits; k <= edits; k += 2) {
      const down =
        k === -edits ||
        (k !== edits && pointAt(last, k - 1) < pointAt(last, k + 1));
      let x = down ? pointAt(last, k + 1) : pointAt(last, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) {
        x += 1;
      }
      points.set(k, x);
      if (x >= a.length && x - k >= b.length) {
        return [...trace, points];
      }
    }
    trace.push(points);
    last = points;
  }
  return undefined;
}

/** Neighbours of a kind are one block; empty ones are none. */
function merge(blocks: readonly DiffBlock[]): DiffBlock[] {
  const merged: DiffBlock[] = [];
  for (const block of blocks) {
    const last = merged[merged.length - 1];
    if (block.before.length + block.after.length === 0) {
      continue;
    }
    if (last?.kind === block.kind) {
      merged[merged.length - 1] = {
        kind: block.kind,
        before: [...last.before, ...block.before],
        after: [...last.after, ...block.after],
      };
    } else {
      merged.push(block);
    }
  }
  return merged;
}
