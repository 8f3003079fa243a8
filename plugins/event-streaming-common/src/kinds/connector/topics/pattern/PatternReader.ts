// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PatternNode, UnreadPattern } from './PatternNode';
import { readClass } from './readClass';
import { classOfEscape } from './signClasses';

/** Groups within groups. */
const DEEPEST = 20;

/** A group, and one that is not counted or that has a name. */
const GROUP = /^\((?:\?:|\?<[A-Za-z][A-Za-z0-9]*>|(?!\?))/;

const QUANTIFIER = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})/;

/**
 * Reads the regular expressions of Java that mean the same whoever reads them,
 * as far as whole names of topics are compared: signs, classes, groups,
 * alternatives and repetitions, greedy or not. What looks ahead or back, what
 * refers to a group, flags and possessive repetitions are not read.
 */
export class PatternReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  /** @throws UnreadPattern with what it holds */
  static read(text: string): PatternNode {
    const reader = new PatternReader(text);
    const node = reader.#either();
    if (reader.#at < text.length) {
      throw new UnreadPattern(`a ')' without its beginning`);
    }
    return node;
  }

  private constructor(text: string) {
    this.#text = text;
  }

  #either(): PatternNode {
    const parts = [this.#sequence()];
    while (this.#take('|')) {
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? parts[0] : { op: 'either', parts };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#sign())) {
      if (this.#take('\\Q')) {
        parts.push(...this.#quoted());
      } else {
        parts.push(this.#repeated(this.#atom()));
      }
    }
    return { op: 'sequence', parts };
  }

  #atom(): PatternNode {
    const sign = this.#sign();
    switch (sign) {
      case '(':
        return this.#group();
      case '[': {
        const { takes, end } = readClass(this.#text, this.#at);
        this.#at = end;
        return { op: 'sign', takes };
      }
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
      case '{':
        throw new UnreadPattern(`'${sign}' with nothing to repeat`);
      default:
        this.#at += 1;
        return plainNode(sign);
    }
  }

  #group(): PatternNode {
    const [begin] = GROUP.exec(this.#rest()) ?? [];
    if (begin === undefined) {
      throw new UnreadPattern(`'${this.#rest().slice(0, 3)}'`);
    }
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new UnreadPattern(`more than ${DEEPEST} groups in one another`);
    }
    this.#at += begin.length;
    const node = this.#either();
    if (!this.#take(')')) {
      throw new UnreadPattern(`a '(' without its end`);
    }
    this.#depth -= 1;
    return node;
  }

  #escape(): PatternNode {
    const sign = this.#text[this.#at + 1];
    const takes = sign === undefined ? undefined : classOfEscape(sign);
    if (!takes) {
      throw new UnreadPattern(`'\\${sign ?? ''}'`);
    }
    this.#at += 2;
    return { op: 'sign', takes };
  }

  /** All as it is, up to `\E` or the end. */
  #quoted(): PatternNode[] {
    const end = this.#text.indexOf('\\E', this.#at);
    const text = this.#text.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#text.length : end + 2;
    if (QUANTIFIER.test(this.#rest())) {
      throw new UnreadPattern(`a repetition after '\\E'`);
    }
    return [...text].map(signNode);
  }

  #repeated(part: PatternNode): PatternNode {
    const [text, sign, least, comma, most] =
      QUANTIFIER.exec(this.#rest()) ?? [];
    if (text === undefined) {
      return part;
    }
    this.#at += text.length;
    // It finds other places, and takes the same whole names.
    this.#take('?');
    if (/^[*+?{]/.test(this.#rest())) {
      throw new UnreadPattern(`'${this.#sign()}' after a repetition`);
    }
    if (sign) {
      const from = sign === '+' ? 1 : 0;
      return {
        op: 'repeat',
        part,
        least: from,
        most: sign === '?' ? 1 : undefined,
      };
    }
    const upTo = comma ? most : least;
    return {
      op: 'repeat',
      part,
      least: Number(least),
      most: upTo === undefined ? undefined : Number(upTo),
    };
  }

  #rest(): string {
    return this.#text.slice(this.#at);
  }

  #sign(): string {
    return this.#text[this.#at];
  }

  #take(text: string): boolean {
    const isHere = this.#text.startsWith(text, this.#at);
    this.#at += isHere ? text.length : 0;
    return isHere;
  }
}

function plainNode(sign: string): PatternNode {
  switch (sign) {
    case '.':
      return { op: 'sign', takes: () => true };
    case '^':
      return { op: 'begin' };
    case '$':
      return { op: 'end' };
    default:
      return signNode(sign);
  }
}

function signNode(sign: string): PatternNode {
  return { op: 'sign', takes: other => other === sign };
}
