// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSyntaxError } from '../SchemaSyntaxError';

/** A word, sign or text of a Protobuf file. */
export interface ProtoToken {
  text: string;
  offset: number;
  isText: boolean;
}

export interface ProtoComment {
  text: string;
  offset: number;
  end: number;
}

const SPACE = /\s+/y;
const LINE_COMMENT = /\/\/[^\n]*/y;
const WORD = /[A-Za-z0-9_.+-]+/y;

/**
 * Cuts a Protobuf file into tokens and comments that know where they stand,
 * which the parser's own do not.
 *
 * @throws SchemaSyntaxError for a text or comment that is not closed
 */
export function scanProto(text: string): {
  tokens: ProtoToken[];
  comments: ProtoComment[];
} {
  const tokens: ProtoToken[] = [];
  const comments: ProtoComment[] = [];
  let offset = 0;
  while (offset < text.length) {
    const char = text[offset];
    let end = match(SPACE, text, offset);
    if (end === undefined && char === '/') {
      end = endOfComment(text, offset);
      comments.push({
        text: commentText(text.slice(offset, end)),
        offset,
        end,
      });
    }
    if (end === undefined) {
      const isText = char === '"' || char === "'";
      end = isText
        ? endOfText(text, offset)
        : match(WORD, text, offset) ?? offset + 1;
      tokens.push({ text: text.slice(offset, end), offset, isText });
    }
    offset = end;
  }
  return { tokens, comments };
}

function match(
  pattern: RegExp,
  text: string,
  offset: number,
): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function endOfComment(text: string, offset: number): number {
  const line = match(LINE_COMMENT, text, offset);
  if (line !== undefined) {
    return line;
  }
  if (text[offset + 1] !== '*') {
    throw SchemaSyntaxError.at(text, offset, "'/' is not expected here");
  }
  const end = text.indexOf('*/', offset + 2);
  if (end === -1) {
    throw SchemaSyntaxError.at(text, offset, 'The comment is not closed');
  }
  return end + 2;
}

function endOfText(text: string, offset: number): number {
  for (let index = offset + 1; index < text.length; index += 1) {
    if (text[index] === '\n') {
      break;
    }
    if (text[index] === text[offset]) {
      return index + 1;
    }
    if (text[index] === '\\') {
      index += 1;
    }
  }
  throw SchemaSyntaxError.at(
    text,
    offset,
    'The text is not closed in its line',
  );
}

function commentText(raw: string): string {
  const inner = raw.startsWith('//')
    ? raw.replace(/^\/{2,}/, '')
    : raw.slice(2, -2);
  return inner
    .split('\n')
    .map(line => line.replace(/^\s*\*+/, '').trim())
    .join('\n')
    .trim();
}
