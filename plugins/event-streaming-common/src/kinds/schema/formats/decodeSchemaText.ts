// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from './schemaLimits';
import { SchemaSyntaxError } from './SchemaSyntaxError';

const START = { line: 1, column: 1 };

/**
 * The text of an uploaded or fetched schema.
 *
 * @throws SchemaSyntaxError when it is empty, above 5 MB or not UTF-8
 * @public
 */
export function decodeSchemaText(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : decode(content);
  if (isTooLarge(text)) {
    throw tooLarge();
  }
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (plain.trim() === '') {
    throw new SchemaSyntaxError('The schema is empty', START);
  }
  return plain;
}

function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > SCHEMA_LIMITS.bytes) {
    throw tooLarge();
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const position = firstBadByte(bytes);
    const sentence =
      'This is not UTF-8 text; save the file as UTF-8 and try again';
    throw Object.assign(new SchemaSyntaxError(sentence, position), {
      cause: error,
    });
  }
}

/** The longest part that decodes ends before the byte that does not. */
function firstBadByte(bytes: Uint8Array) {
  let low = 0;
  let high = bytes.byteLength;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(bytes.subarray(0, middle))) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  const text = new TextDecoder().decode(bytes.subarray(0, low));
  const lines = text.split('\n');
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // A character that is cut at the end is no fault of the bytes before it.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isTooLarge(text: string): boolean {
  const { bytes } = SCHEMA_LIMITS;
  if (text.length * 3 <= bytes) {
    return false;
  }
  return (
    text.length > bytes || new TextEncoder().encode(text).byteLength > bytes
  );
}

function tooLarge(): SchemaSyntaxError {
  return new SchemaSyntaxError('The schema is larger than 5 MB', START);
}
