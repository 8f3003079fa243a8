// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { diffArrays } from 'diff';

/** A run of lines, alike on both sides or different. */
export interface DiffBlock {
  kind: 'same' | 'changed';
  /** Lines of the older text. */
  before: readonly string[];
  /** Lines of the newer text; the same ones where nothing changed. */
  after: readonly string[];
}

/** Beyond that many edits the text is shown as replaced altogether. */
const MOST_EDITS = 1000;

/** Two texts line by line: what stayed, and what replaced what. */
export function lineDiff(before: string, after: string): DiffBlock[] {
  const a = before.split('\n');
  const b = after.split('\n');
  const changes = diffArrays(a, b, { maxEditLength: MOST_EDITS });
  if (!changes) {
    return [{ kind: 'changed', before: a, after: b }];
  }
  return merge(
    changes.map(({ added, removed, value }) => ({
      kind: added || removed ? 'changed' : 'same',
      before: added ? [] : value,
      after: removed ? [] : value,
    })),
  );
}

/** What is gone and what came in its place are one block. */
function merge(blocks: readonly DiffBlock[]): DiffBlock[] {
  const merged: DiffBlock[] = [];
  for (const block of blocks) {
    const last = merged[merged.length - 1];
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
