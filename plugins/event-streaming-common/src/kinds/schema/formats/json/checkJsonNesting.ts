// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from '../schemaLimits';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

/**
 * Refuses deep nesting before a parser that calls itself meets it.
 *
 * @throws SchemaSyntaxError
 */
export function checkJsonNesting(text: string): void {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (inString) {
      if (char === '\\' && !isLineBreak(text[index + 1])) {
        index += 1;
      } else if (char === '"' || isLineBreak(char)) {
        inString = false;
      }
    } else if (char === '"') {
      inString = true;
    } else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > SCHEMA_LIMITS.depth) {
        const sentence = `Brackets are nested more than ${SCHEMA_LIMITS.depth} deep`;
        throw SchemaSyntaxError.at(text, index, sentence);
      }
    } else if (char === '}' || char === ']') {
      depth = Math.max(0, depth - 1);
    }
  }
}

function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}
