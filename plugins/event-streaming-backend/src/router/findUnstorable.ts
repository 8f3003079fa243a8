// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A part of a value that no database keeps as it was sent. */
export interface UnstorablePart {
  path: string[];
  problem: string;
}

/** Where a value lies: paths of deep values would be too long to copy. */
interface Place {
  value: unknown;
  key?: string;
  within?: Place;
}

/**
 * The first text of a value, keys included, that would be lost or changed on
 * its way to a database, or in which `find` finds a problem. It does not
 * recurse, since a body of brackets alone can be deeper than the stack.
 */
export function findUnstorable(
  value: unknown,
  find: (text: string) => string | undefined = () => undefined,
): UnstorablePart | undefined {
  const problemOf = (text: string) => unstorable(text) ?? find(text);
  const left: Place[] = [{ value }];
  for (let place = left.pop(); place; place = left.pop()) {
    const problem = problemAt(place, problemOf);
    if (problem) {
      return { path: pathOf(place), problem };
    }
    if (typeof place.value === 'object' && place.value !== null) {
      for (const [key, inner] of Object.entries(place.value)) {
        left.push({ value: inner, key, within: place });
      }
    }
  }
  return undefined;
}

function problemAt(
  { key = '', value }: Place,
  problemOf: (text: string) => string | undefined,
): string | undefined {
  return (
    problemOfKey(key) ??
    problemOf(key) ??
    (typeof value === 'string' ? problemOf(value) : undefined)
  );
}

function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at: Place | undefined = place; at; at = at.within) {
    if (at.key !== undefined) {
      path.unshift(printable(at.key));
    }
  }
  return path;
}

function unstorable(text: string): string | undefined {
  if (text.includes('\0')) {
    return 'holds a NUL character'; // PostgreSQL refuses it
  }
  // Half of a pair cannot be encoded: every database keeps something else.
  return /\p{Surrogate}/u.test(text) ? 'holds half a character' : undefined;
}

/** Schemas drop this key without a word, and what is asked for must not vanish. */
function problemOfKey(key: string): string | undefined {
  return key === '__proto__' ? 'is not known here' : undefined;
}

function printable(key: string): string {
  return key.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
