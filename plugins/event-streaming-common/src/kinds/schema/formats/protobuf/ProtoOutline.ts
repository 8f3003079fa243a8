// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SCHEMA_LIMITS } from '../schemaLimits';
import { SchemaSyntaxError } from '../SchemaSyntaxError';
import { TextLines } from '../TextLines';
import { ProtoComment, ProtoToken, scanProto } from './scanProto';

/** A name that a file declares, and where. */
export interface ProtoDeclaration {
  /** Names of the messages around it and its own, with dots. */
  path: string;
  offset: number;
  doc?: string;
  /** Of a field, as it is written. */
  number?: string;
}

interface Scope {
  kind: 'message' | 'enum' | 'oneof' | 'extend' | 'other';
  path: string;
  opened: ProtoToken;
}

const BLOCKS = ['message', 'enum', 'oneof', 'extend', 'service'];
// What protoc takes, and more than the parser does without an error of its own.
const MOST_NESTING = 30;

/**
 * Where a Protobuf file declares what, with the comments that belong to it:
 * the parser knows lines only, and keeps just some comments.
 */
export class ProtoOutline {
  readonly tokens: ProtoToken[];
  readonly lines: TextLines;
  readonly #text: string;
  readonly #comments: ProtoComment[];
  readonly #byPath = new Map<string, ProtoDeclaration>();
  readonly #byNumber = new Map<string, ProtoDeclaration>();
  readonly #scopes: Scope[] = [];
  readonly #fieldCounts = new Map<string, number>();
  #statements = 0;

  /** @throws SchemaSyntaxError */
  static of(text: string): ProtoOutline {
    const outline = new ProtoOutline(text);
    outline.#read();
    return outline;
  }

  private constructor(text: string) {
    const { tokens, comments } = scanProto(text);
    this.#text = text;
    this.tokens = tokens;
    this.#comments = comments;
    this.lines = TextLines.of(text);
  }

  find(path: string): ProtoDeclaration | undefined {
    return this.#byPath.get(path);
  }

  /** The field that has a number in a message, by the message's last name. */
  findNumber(message: string, number: string): ProtoDeclaration | undefined {
    return [...this.#byPath.values()].find(
      one => one.number === number && parentName(one.path) === message,
    );
  }

  findName(message: string, name: string): ProtoDeclaration | undefined {
    return [...this.#byPath.values()].find(
      one => parentName(one.path) === message && one.path.endsWith(`.${name}`),
    );
  }

  #read(): void {
    let start = 0;
    let brackets = 0;
    this.tokens.forEach((token, index) => {
      brackets = Math.max(0, brackets + bracketsOf(token));
      if (brackets > 0 || token.isText) {
        return;
      }
      if (token.text === '{') {
        this.#open(start, index);
        start = index + 1;
      } else if (token.text === ';' || token.text === '}') {
        this.#statement(start, index);
        if (token.text === '}') {
          this.#close(token);
        }
        start = index + 1;
      }
    });
    const unclosed = this.#scopes.pop();
    if (unclosed) {
      throw this.#fault(unclosed.opened, "This '{' is never closed");
    }
  }

  #open(start: number, index: number): void {
    const opened = this.tokens[index];
    const outer = this.#scopes[this.#scopes.length - 1];
    const path = outer?.path ?? '';
    if (this.#scopes.length >= MOST_NESTING) {
      const sentence = `Blocks are nested more than ${MOST_NESTING} deep`;
      throw this.#fault(opened, sentence);
    }
    const first = this.tokens[start]?.text;
    const isGroup = this.#wordAt(start + 1, index) === 'group';
    const name = isGroup ? this.tokens[start + 2] : this.tokens[start + 1];
    const isBlock = isGroup || (start + 1 < index && BLOCKS.includes(first));
    if (!isBlock || outer?.kind === 'other') {
      this.#countField(path, opened);
      this.#scopes.push({ kind: 'other', path, opened });
      return;
    }
    const kind = isGroup ? 'message' : kindOf(first);
    const own = path === '' ? name.text : `${path}.${name.text}`;
    if (kind !== 'extend') {
      this.#declare(own, name, start, index);
    }
    // The fields of a oneof belong to the message around it.
    const inner = kind === 'oneof' || kind === 'extend' ? path : own;
    this.#scopes.push({ kind, path: inner, opened });
  }

  #close(token: ProtoToken): void {
    if (!this.#scopes.pop()) {
      throw this.#fault(token, "This '}' closes nothing");
    }
  }

  #statement(start: number, end: number): void {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (end <= start || !scope || scope.kind === 'other') {
      return;
    }
    this.#statements += 1;
    if (this.#statements > SCHEMA_LIMITS.statements) {
      const sentence = `The file has more than ${SCHEMA_LIMITS.statements} fields and values`;
      throw this.#fault(this.tokens[start], sentence);
    }
    const equals = this.#indexOf('=', start, end);
    const first = this.tokens[start].text;
    if (equals > start && first !== 'option' && scope.kind !== 'extend') {
      const name = this.tokens[equals - 1];
      const number = this.#wordAt(equals + 1, end);
      const declared = this.#declare(
        `${scope.path}.${name.text}`,
        name,
        start,
        end,
      );
      if (scope.kind !== 'enum' && number !== undefined) {
        this.#countField(scope.path, name);
        this.#number(scope.path, declared, number);
      }
    }
  }

  #countField(message: string, token: ProtoToken): void {
    const count = (this.#fieldCounts.get(message) ?? 0) + 1;
    this.#fieldCounts.set(message, count);
    if (count > SCHEMA_LIMITS.messageFields) {
      const sentence = `A message has more than ${SCHEMA_LIMITS.messageFields} fields`;
      throw this.#fault(token, sentence);
    }
  }

  #number(message: string, field: ProtoDeclaration, number: string): void {
    const key = `${message}#${number}`;
    const other = this.#byNumber.get(key);
    if (other) {
      const sentence = `'${field.path}' has the number ${number} of '${other.path}'`;
      throw SchemaSyntaxError.at(this.#text, field.offset, sentence);
    }
    field.number = number;
    this.#byNumber.set(key, field);
  }

  #declare(
    path: string,
    name: ProtoToken,
    start: number,
    end: number,
  ): ProtoDeclaration {
    if (this.#byPath.has(path)) {
      throw this.#fault(name, `'${path}' is declared twice`);
    }
    const doc = this.#docOf(start, end);
    const declared = { path, offset: name.offset, doc };
    this.#byPath.set(path, declared);
    return declared;
  }

  /** Comments right above the statement, or else the one behind it. */
  #docOf(start: number, end: number): string | undefined {
    const above: string[] = [];
    let line = this.lines.lineAt(this.tokens[start].offset);
    const before = start === 0 ? -1 : this.tokens[start - 1].offset;
    for (
      let at = this.#commentBefore(this.tokens[start].offset);
      at >= 0;
      at -= 1
    ) {
      const comment = this.#comments[at];
      const isBehindOther =
        before >= 0 &&
        this.lines.lineAt(before) === this.lines.lineAt(comment.offset);
      const ends = this.lines.lineAt(comment.end - 1);
      if (comment.offset < before || isBehindOther || ends < line - 1) {
        break;
      }
      above.unshift(comment.text);
      line = this.lines.lineAt(comment.offset);
    }
    return above.join('\n') || this.#docBehind(end);
  }

  #docBehind(end: number): string | undefined {
    const last = this.tokens[end]?.offset ?? this.#text.length;
    const next = this.#comments[this.#commentBefore(last) + 1];
    return next && this.lines.lineAt(next.offset) === this.lines.lineAt(last)
      ? next.text || undefined
      : undefined;
  }

  /** Index of the last comment before an offset, or -1. */
  #commentBefore(offset: number): number {
    let low = -1;
    let high = this.#comments.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#comments[middle].offset < offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #indexOf(text: string, start: number, end: number): number {
    for (let index = start; index < end; index += 1) {
      if (this.tokens[index].text === text) {
        return index;
      }
    }
    return -1;
  }

  #wordAt(index: number, end: number): string | undefined {
    return index < end ? this.tokens[index].text : undefined;
  }

  #fault(token: ProtoToken, sentence: string): SchemaSyntaxError {
    return SchemaSyntaxError.at(this.#text, token.offset, sentence);
  }
}

function parentName(path: string): string | undefined {
  return path.split('.').at(-2);
}

function bracketsOf({ text, isText }: ProtoToken): number {
  if (isText) {
    return 0;
  }
  if (text === '[') {
    return 1;
  }
  return text === ']' ? -1 : 0;
}

function kindOf(word: string): Scope['kind'] {
  switch (word) {
    case 'message':
    case 'enum':
    case 'oneof':
    case 'extend':
      return word;
    default:
      return 'other';
  }
}
