// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { RE2JS, RE2JSSyntaxException } from 're2js';

/** Kafka's own bound of a name. */
const LONGEST_NAME = 249;

const LONGEST_PATTERN = 2_000;

/** Signs of what cannot be read that are told. */
const MOST_TOLD = 20;

/** Steps of what a pattern is compiled to; each sign of a name may take them all. */
const MOST_STEPS = 2_000;

/** What Java reads in another way, once signs that are escaped are out. */
const OF_JAVA: readonly [RegExp, string][] = [
  [/&&/, 'what classes have in common'],
  [/\[[^\]]*\[/, 'a class within a class'],
  [/\[\^?\]/, "a class that begins with ']'"],
];

/** Escapes that mean something else in Java. */
const ESCAPE_OF_JAVA = /\\([1-9Cv])/;

/**
 * A pattern of a configuration: what it fits, or why that cannot be told here.
 */
export type ReadTopicPattern =
  | { fits: (topic: string) => boolean; untold?: undefined }
  | { fits?: undefined; untold: string };

/**
 * Reads a regular expression of Java, as Kafka compares it: with whole names of
 * topics. RE2 takes no longer than the pattern is for each sign of a name,
 * whatever somebody writes. What it does not read as Java does is not guessed.
 */
export function readTopicPattern(pattern: string): ReadTopicPattern {
  if (pattern.length > LONGEST_PATTERN) {
    return { untold: `it is longer than ${LONGEST_PATTERN} signs` };
  }
  const ofJava = partOfJava(pattern);
  if (ofJava !== undefined) {
    return { untold: `it holds ${ofJava}` };
  }
  try {
    return comparing(RE2JS.compile(pattern));
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) {
      const part = error.getPattern();
      const where = part ? ` in '${part.slice(0, MOST_TOLD)}'` : '';
      return { untold: `it has ${error.getDescription()}${where}` };
    }
    throw error;
  }
}

function comparing(compiled: RE2JS): ReadTopicPattern {
  return compiled.programSize() > MOST_STEPS
    ? { untold: 'it holds more than can be compared in short time' }
    : {
        fits: topic => topic.length <= LONGEST_NAME && compiled.matches(topic),
      };
}

function partOfJava(pattern: string): string | undefined {
  const [, escaped] = ESCAPE_OF_JAVA.exec(withoutPairs(pattern)) ?? [];
  if (escaped !== undefined) {
    return `'\\${escaped}'`;
  }
  const bare = pattern.replace(/\\[^]/g, '');
  return OF_JAVA.find(([found]) => found.test(bare))?.[1];
}

/** A backslash that is meant itself begins no escape. */
function withoutPairs(pattern: string): string {
  return pattern.replace(/\\\\/g, '');
}
