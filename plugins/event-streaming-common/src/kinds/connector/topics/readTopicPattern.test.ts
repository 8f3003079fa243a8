// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { readTopicPattern } from './readTopicPattern';

/** The engine of this language, which reads these patterns as Java does. */
function expected(pattern: string, name: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(name);
}

const signs = fc.constantFrom('a', 'b', '.', '-', '_', '1');
const names = fc.string({ unit: signs, maxLength: 8 });

const { pattern: patterns } = fc.letrec<{ pattern: string }>(tie => ({
  pattern: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      'a',
      'b',
      '.',
      '\\.',
      '\\d',
      '\\W',
      '\\w',
      '-',
      '[a-b]',
      '[^.a]',
      '[\\d_-]',
    ),
    fc.tuple(tie('pattern'), tie('pattern')).map(parts => parts.join('')),
    fc
      .tuple(tie('pattern'), tie('pattern'))
      .map(parts => `(?:${parts.join('|')})`),
    fc
      .tuple(
        tie('pattern'),
        fc.constantFrom('*', '+', '?', '*?', '{2}', '{1,}', '{0,2}', '{1,3}?'),
      )
      .map(([part, times]) => `(${part})${times}`),
  ),
}));

describe('readTopicPattern', () => {
  it('fits the names that the pattern fits whole', () => {
    fc.assert(
      fc.property(patterns, names, (pattern, name) => {
        expect(readTopicPattern(pattern).fits?.(name)).toBe(
          expected(pattern, name),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['billing\\..*', 'billing.usage', true],
    ['billing', 'billing.usage', false],
    ['^billing\\.(usage|rates)$', 'billing.rates', true],
    ['a|b$', 'b', true],
    ['a^b', 'ab', false],
    ['\\Qbilling.usage\\E.*', 'billing.usage.v1', true],
    ['\\Qbilling.usage\\E', 'billing-usage', false],
    ['(?<team>billing)\\.x', 'billing.x', true],
    ['a]', 'a]', true],
    ['\\\\1', '\\1', true],
    ['(?i)Billing\\.x', 'billing.x', true],
    ['', '', true],
  ])('compares %s with %s: %s', (pattern, name, fits) => {
    expect(readTopicPattern(pattern).fits?.(name)).toBe(fits);
  });

  it.each([
    ['(?!__).*', "it has invalid or unsupported Perl syntax in '(?!'"],
    ['(a)\\1', "it holds '\\1'"],
    ['\\\\(a)\\2', "it holds '\\2'"],
    ['\\p{Alpha}+', "it has invalid character class range in '\\p{Alpha}'"],
    ['a*+b', "it has invalid nested repetition operator in '*+'"],
    ['[a-z&&[^b]]', 'it holds what classes have in common'],
    ['[a-c[x-z]]', 'it holds a class within a class'],
    ['[]a]', "it holds a class that begins with ']'"],
    ['[a', "it has missing closing ] in '[a'"],
    ['(a', "it has missing closing ) in '(a'"],
    ['a)', "it has unexpected ) in 'a)'"],
    ['a{3,1}', "it has invalid repeat count in '{3,1}'"],
    ['a\\', 'it has trailing backslash at end of expression'],
    ['((){9999}){9999}', "it has invalid repeat count in '{9999}'"],
    ['(a{99}){99}', "it has invalid repeat count in '{99}'"],
    ['a{900}b{900}c{900}', 'it holds more than can be compared in short time'],
    ['a'.repeat(2_001), 'it is longer than 2000 signs'],
  ])('says of %s why it cannot tell', (pattern, untold) => {
    expect(readTopicPattern(pattern)).toEqual({ untold });
  });

  it.each(['(a+)+b', '(a|a)*b', '(a|aa)+b', '(.*)*b', '(a*)*(a*)*(a*)*b'])(
    'takes no longer for %s than for another',
    pattern => {
      const { fits } = readTopicPattern(pattern);
      const before = process.cpuUsage();
      expect(fits?.('a'.repeat(249))).toBe(false);
      const { user } = process.cpuUsage(before);
      // For ever, where an engine goes back and tries again.
      expect(user).toBeLessThan(1_000_000);
    },
  );

  it('says nothing of names that Kafka does not have', () => {
    expect(readTopicPattern('a*').fits?.('a'.repeat(250))).toBe(false);
  });
});
