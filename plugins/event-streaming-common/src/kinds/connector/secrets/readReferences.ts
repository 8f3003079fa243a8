// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What a value refers to, as a worker may take it.
 *
 * @public
 */
export interface ReadReferences {
  /** Such as `${file:/secrets/billing.properties:password}`. */
  references: string[];
  /** What a worker may take for a reference and that is none we understand. */
  malformed: string[];
  /** What is left of the value without both. */
  rest: string;
}

/**
 * A provider, then a path and a key, or a key alone. Signs that one reader
 * could take for an end or for a part of another path are refused: what we read
 * must be what every provider reads.
 */
const REFERENCE =
  /^\$\{[A-Za-z][A-Za-z0-9_-]*:(?:[^${}:\\\p{Cc}]*:)?[^${}:\\\p{Cc}]+\}$/u;

/**
 * Reads all references of a value. A worker takes what is between `${` and the
 * next `}` where that has a colon, whatever else is in it, and leaves the rest
 * as it is. A path that climbs, such as `/secrets/billing/../platform`, is not
 * understood, so that patterns of paths mean what they say.
 *
 * @public
 */
export function readReferences(value: string): ReadReferences {
  const { found, rest } = candidatesIn(value);
  return {
    references: found.filter(isWellFormed),
    malformed: found.filter(text => !isWellFormed(text)),
    rest,
  };
}

/** By hand, as a regular expression can take long over many beginnings. */
function candidatesIn(value: string): { found: string[]; rest: string } {
  const found: string[] = [];
  let rest = '';
  let at = 0;
  for (;;) {
    const begin = value.indexOf('${', at);
    const end = begin < 0 ? -1 : value.indexOf('}', begin);
    if (end < 0) {
      return { found, rest: rest + value.slice(at) };
    }
    const text = value.slice(begin, end + 1);
    const isCandidate = text.includes(':');
    rest += value.slice(at, isCandidate ? begin : end + 1);
    found.push(...(isCandidate ? [text] : []));
    at = end + 1;
  }
}

function isWellFormed(text: string): boolean {
  const climbs = text.split(/[/:{}]/).some(part => /^\.{1,2}$/.test(part));
  return !climbs && REFERENCE.test(text);
}
