// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NamingPolicy } from '../../policy/types';
import { followsPattern, isLegalTopicName, reservedGlobOf } from './topicName';

/**
 * A name near the given one that follows the pattern, is not reserved and
 * starts with one of the prefixes where some are given; the name itself when
 * it is right already. Undefined when no way of writing it helps.
 *
 * @param prefixes - of the groups that ask; the first that fits is taken
 * @public
 */
export function suggestTopicName(
  name: string,
  naming: NamingPolicy,
  prefixes: readonly string[] = [],
): string | undefined {
  return candidatesOf(name, naming, prefixes).find(
    candidate =>
      isLegalTopicName(candidate) &&
      followsPattern(candidate, naming) &&
      reservedGlobOf(candidate, naming) === undefined,
  );
}

/** In the order of how little they change. */
function candidatesOf(
  name: string,
  naming: NamingPolicy,
  prefixes: readonly string[],
): string[] {
  const segments = segmentsOf(name);
  const split = segments.flatMap(segment => segment.split('-'));
  const written = [name, ...spellingsOf(segments), ...spellingsOf(split)];
  if (prefixes.length === 0) {
    return [...written, ...paddings(naming, segments)];
  }
  return prefixes.flatMap(prefix => [
    ...written.filter(candidate => candidate.startsWith(prefix)),
    ...written.map(candidate => `${prefix}${candidate}`),
    ...paddings(naming, segments).map(candidate =>
      candidate.replace(/^[^.]*\./, prefix),
    ),
  ]);
}

/** Words between dots and underscores, in lower case; capitals begin a word. */
function segmentsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[._\s]+/)
    .map(toWord)
    .filter(word => word !== '');
}

/** Letters, digits and single dashes, beginning with a letter. */
function toWord(text: string): string {
  return text.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
}

/** With dots, and with the last words joined where there are too many. */
function spellingsOf(segments: string[]): string[] {
  return segments.map((_, index) => {
    const kept = segments.length - 1 - index;
    const last = segments.slice(kept).join('-');
    return [...segments.slice(0, kept), last].join('.');
  });
}

/** With words of the example in front, where there are too few. */
function paddings(naming: NamingPolicy, segments: string[]): string[] {
  const example = segmentsOf(naming.example);
  return example.map((_, index) =>
    [...example.slice(0, index + 1), ...segments].join('.'),
  );
}
