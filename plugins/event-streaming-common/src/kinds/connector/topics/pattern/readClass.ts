// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TakesSign, UnreadPattern } from './PatternNode';
import { classOfEscape } from './signClasses';

/** A class such as `[a-z_]`, with the place after it. */
export interface ReadClass {
  takes: TakesSign;
  end: number;
}

/**
 * Reads the class that begins there. Classes in classes and what they have in
 * common (`&&`) are Java's own and not read.
 *
 * @throws UnreadPattern with what it holds
 */
export function readClass(text: string, begin: number): ReadClass {
  const end = endOf(text, begin);
  const isNegated = text[begin + 1] === '^';
  const inside = text.slice(begin + (isNegated ? 2 : 1), end);
  const hasUnread = /&&|\[|^\^/.exec(inside.replace(/\\[^]/g, ''));
  if (inside === '' || hasUnread) {
    throw new UnreadPattern(`the class '${text.slice(begin, end + 1)}'`);
  }
  const members = membersOf(inside);
  const isMember: TakesSign = sign => members.some(takes => takes(sign));
  return {
    takes: isNegated ? sign => !isMember(sign) : isMember,
    end: end + 1,
  };
}

function endOf(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text[at] === ']') {
      return at;
    }
  }
  throw new UnreadPattern(`a '[' without its end`);
}

function membersOf(inside: string): TakesSign[] {
  return [...inside.matchAll(/(\\?[^])(?:-(?!$)(\\?[^]))?/g)].map(
    ([text, from, to]) => {
      if (to === undefined) {
        return memberOf(from);
      }
      const [low, high] = [signOf(from, text), signOf(to, text)];
      if (low > high) {
        throw new UnreadPattern(`'${text}'`);
      }
      return sign => sign >= low && sign <= high;
    },
  );
}

function memberOf(text: string): TakesSign {
  if (!text.startsWith('\\')) {
    return sign => sign === text;
  }
  const takes = classOfEscape(text.slice(1));
  if (!takes) {
    throw new UnreadPattern(`'${text}'`);
  }
  return takes;
}

/** One end of a range. */
function signOf(text: string, range: string): string {
  const sign = text.replace('\\', '');
  if (text.startsWith('\\') && /[A-Za-z0-9]|^$/.test(sign)) {
    throw new UnreadPattern(`'${range}'`);
  }
  return sign;
}
