// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonNode, memberOf } from '../json/JsonNode';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

/** What a keyword takes, as a sentence goes on after "'minLength' is". */
interface KeywordRule {
  keywords: readonly string[];
  takes: string;
  isTaken(value: JsonNode): boolean;
}

const RULES: readonly KeywordRule[] = [
  {
    keywords: [
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
    ],
    takes: 'a whole number, 0 or more',
    isTaken: value =>
      value.type === 'number' &&
      Number.isInteger(value.value) &&
      value.value >= 0,
  },
  {
    keywords: ['minimum', 'maximum'],
    takes: 'a number',
    isTaken: value => value.type === 'number',
  },
  {
    // A flag until draft 4, a bound of its own since draft 6.
    keywords: ['exclusiveMinimum', 'exclusiveMaximum'],
    takes: 'a number, or true or false in draft 4',
    isTaken: value => value.type === 'number' || value.type === 'boolean',
  },
  {
    keywords: ['multipleOf'],
    takes: 'a number above 0',
    isTaken: value => value.type === 'number' && value.value > 0,
  },
  {
    keywords: ['uniqueItems'],
    takes: 'true or false',
    isTaken: value => value.type === 'boolean',
  },
  {
    keywords: ['enum'],
    takes: 'a list of values',
    isTaken: value => value.type === 'array',
  },
  {
    keywords: ['pattern'],
    // Whether it can be compiled depends on whose engine reads it.
    takes: 'a regular expression, a text',
    isTaken: value => value.type === 'string',
  },
];

/**
 * Refuses values that no draft takes for its keywords. A registry stores them,
 * and fails when it compares the next version.
 *
 * @throws SchemaSyntaxError
 */
export function checkKeywords(text: string, schema: JsonNode): void {
  for (const { keywords, takes, isTaken } of RULES) {
    for (const keyword of keywords) {
      const value = memberOf(schema, keyword);
      if (value && !isTaken(value)) {
        const sentence = `'${keyword}' is ${takes}`;
        throw SchemaSyntaxError.at(text, value.offset, sentence);
      }
    }
  }
}
