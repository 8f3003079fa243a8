// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A thing that is gone or new, as far as likeness needs it. */
export interface RenameCandidate {
  name: string;
  /** Things of another shape are never the same thing. */
  shape: string;
  /** Place in its list. */
  index: number;
}

const ENOUGH = 0.5;
const SAME_PLACE = 0.2;
// Above this a comparison of each with each takes longer than it is worth.
const MOST_PAIRS = 2_500;

/**
 * Pairs what is gone with what is new by likeness: same shape and a similar
 * name; the same place counts for it. A guess: callers mark it as such.
 */
export function guessRenames<T extends RenameCandidate>(
  gone: readonly T[],
  added: readonly T[],
): Map<T, T> {
  const pairs = new Map<T, T>();
  if (gone.length * added.length > MOST_PAIRS) {
    return pairs;
  }
  const free = new Set(added);
  for (const old of gone) {
    const best = [...free]
      .map(candidate => ({ candidate, score: likeness(old, candidate) }))
      .filter(({ score }) => score >= ENOUGH)
      .sort((a, b) => b.score - a.score)[0];
    if (best) {
      pairs.set(old, best.candidate);
      free.delete(best.candidate);
    }
  }
  return pairs;
}

function likeness(a: RenameCandidate, b: RenameCandidate): number {
  if (a.shape !== b.shape) {
    return 0;
  }
  const names = nameLikeness(plain(a.name), plain(b.name));
  return a.index === b.index ? names + SAME_PLACE : names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** 1 for equal names, 0 for names without common pairs of letters. */
function nameLikeness(a: string, b: string): number {
  if (a === b) {
    return 1;
  }
  const left = pairsOf(a);
  const right = pairsOf(b);
  const common = left.filter(pair => right.includes(pair)).length;
  return left.length + right.length === 0
    ? 0
    : Math.min(1, (2 * common) / (left.length + right.length));
}

function pairsOf(name: string): string[] {
  return [...name.slice(1)].map((_, index) => name.slice(index, index + 2));
}
