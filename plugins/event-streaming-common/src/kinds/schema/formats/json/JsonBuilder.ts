// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ParseErrorCode } from 'jsonc-parser';
import { SCHEMA_LIMITS } from '../schemaLimits';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { JsonNode } from './JsonNode';

type Container = Extract<JsonNode, { type: 'object' | 'array' }>;

/** Collects what the parser visits; the first error ends it. */
export class JsonBuilder {
  readonly #text: string;
  readonly #open: Container[] = [];
  #root: JsonNode | undefined;
  #name = '';
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  visitor() {
    return {
      onObjectBegin: (offset: number) =>
        this.#begin({ type: 'object', offset, members: new Map() }),
      onObjectEnd: () => this.#end(),
      onArrayBegin: (offset: number) =>
        this.#begin({ type: 'array', offset, items: [] }),
      onArrayEnd: () => this.#end(),
      onObjectProperty: (name: string) => {
        this.#name = name;
      },
      onLiteralValue: (value: unknown, offset: number) =>
        this.#add(literal(value, offset)),
      onError: (error: ParseErrorCode, offset: number, length: number) => {
        const found = this.#text.slice(offset, offset + Math.min(length, 20));
        // The first error ends it: what the parser makes of the rest is a guess.
        throw SchemaSyntaxError.at(
          this.#text,
          offset,
          sentenceOf(error, found),
        );
      },
    };
  }

  finish(): JsonNode {
    if (!this.#root) {
      throw SchemaSyntaxError.at(this.#text, 0, 'A value is expected');
    }
    return this.#root;
  }

  #begin(node: Container): void {
    this.#add(node);
    this.#open.push(node);
  }

  #end(): void {
    this.#open.pop();
  }

  #add(node: JsonNode): void {
    this.#count += 1;
    if (this.#count > SCHEMA_LIMITS.values) {
      const sentence = `The document has more than ${SCHEMA_LIMITS.values} values`;
      throw SchemaSyntaxError.at(this.#text, node.offset, sentence);
    }
    const parent = this.#open[this.#open.length - 1];
    if (!parent) {
      this.#root ??= node;
    } else if (parent.type === 'array') {
      parent.items.push(node);
    } else {
      parent.members.set(this.#name, node);
    }
  }
}

function literal(value: unknown, offset: number): JsonNode {
  switch (typeof value) {
    case 'string':
      return { type: 'string', offset, value };
    case 'number':
      return { type: 'number', offset, value };
    case 'boolean':
      return { type: 'boolean', offset, value };
    default:
      return { type: 'null', offset };
  }
}

// The codes are spelled out: the parser exports them as a const enum, which
// does not exist at run time.
const SENTENCES: Record<number, string> = {
  2: 'This is not a number',
  3: 'A name in double quotes is expected',
  4: 'A value is expected',
  5: 'A colon is expected after the name',
  6: 'A comma is expected',
  7: 'A closing } is expected',
  8: 'A closing ] is expected',
  9: 'The document should end here',
  10: 'JSON has no comments',
  11: 'JSON has no comments',
  12: 'The text is not closed with a double quote',
  13: 'This is not a number',
  14: 'This is not a Unicode escape',
  15: 'There is no such escape in JSON',
  16: 'A control character stands in a text; write it as an escape',
};

function sentenceOf(code: number, found: string): string {
  const sentence = SENTENCES[code] ?? 'This is not JSON';
  return found.trim() === '' ? sentence : `${sentence}, found '${found}'`;
}
