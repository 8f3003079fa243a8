// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { UnreadPattern } from './PatternNode';
import { PatternProgram } from './PatternProgram';
import { PatternReader } from './PatternReader';

/** Kafka's own bound of a name. */
const LONGEST_NAME = 249;

const LONGEST_PATTERN = 2_000;

/**
 * A pattern of a configuration: what it fits, or why that cannot be told here.
 */
export type ReadTopicPattern =
  | { fits: (topic: string) => boolean; untold?: undefined }
  | { fits?: undefined; untold: string };

/**
 * Reads a regular expression of Java, as Kafka compares it: with whole names of
 * topics. It takes no longer than the pattern is for each sign of a name. What
 * is not read as Java reads it is not guessed.
 */
export function readTopicPattern(pattern: string): ReadTopicPattern {
  if (pattern.length > LONGEST_PATTERN) {
    return { untold: `it is longer than ${LONGEST_PATTERN} signs` };
  }
  try {
    const program = PatternProgram.of(PatternReader.read(pattern));
    return {
      fits: topic => topic.length <= LONGEST_NAME && program.takes(topic),
    };
  } catch (error) {
    if (error instanceof UnreadPattern) {
      return { untold: `it holds ${error.message}` };
    }
    throw error;
  }
}
