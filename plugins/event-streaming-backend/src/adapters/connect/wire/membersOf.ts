// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { UnreadableAnswerError } from '../../http/UnreadableAnswerError';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPENING = [0x5b, 0x7b]; // [ {
const CLOSING = [0x5d, 0x7d]; // ] }

/** A member of a JSON object, with its value still unread. */
export interface JsonMember {
  key: string;
  value: Uint8Array;
}

/**
 * The members of the JSON object that `bytes` hold, one by one: to parse an
 * answer of some megabytes at once would hold the event loop. Whether a value
 * is JSON is for its reader to say.
 */
export function* membersOf(bytes: Uint8Array): Generator<JsonMember> {
  let at = afterSpace(bytes, 0);
  if (bytes[at] !== OPENING[1]) {
    throw broken();
  }
  at = afterSpace(bytes, at + 1);
  while (bytes[at] !== CLOSING[1]) {
    const keyEnd = afterString(bytes, at);
    const colon = afterSpace(bytes, keyEnd);
    if (bytes[colon] !== COLON) {
      throw broken();
    }
    const start = afterSpace(bytes, colon + 1);
    const end = afterValue(bytes, start);
    yield {
      key: readKey(bytes.subarray(at, keyEnd)),
      value: bytes.subarray(start, end),
    };
    at = afterSpace(bytes, end);
    if (bytes[at] === COMMA) {
      at = afterSpace(bytes, at + 1);
    }
  }
}

function readKey(bytes: Uint8Array): string {
  try {
    return String(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw broken();
  }
}

function afterSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0d)) {
    at += 1;
  }
  return at;
}

function afterString(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== QUOTE) {
    throw broken();
  }
  for (let at = bytes.indexOf(QUOTE, start + 1); at > 0; ) {
    if (!isEscaped(bytes, at)) {
      return at + 1;
    }
    at = bytes.indexOf(QUOTE, at + 1);
  }
  throw broken();
}

function isEscaped(bytes: Uint8Array, quote: number): boolean {
  let at = quote;
  while (bytes[at - 1] === BACKSLASH) {
    at -= 1;
  }
  return (quote - at) % 2 === 1;
}

/** Up to the comma or brace that ends it. */
function afterValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  let at = start;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      at = afterString(bytes, at);
      continue;
    }
    const closes = CLOSING.includes(byte);
    if (depth === 0 && (closes || byte === COMMA)) {
      return at;
    }
    depth += closes ? -1 : Number(OPENING.includes(byte));
    at += 1;
  }
  throw broken();
}

function broken(): UnreadableAnswerError {
  return new UnreadableAnswerError('it answered something that is not JSON');
}
