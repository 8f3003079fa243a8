// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { holdsLiteralSecret } from './holdsLiteral';
import { redactText } from './redactText';

const LENGTH = 40_000;

/** In time that grows with the square of the length it would be minutes. */
const LONGEST_MS = 2_000;

const PIECES = [
  'a',
  '=',
  '-',
  '%',
  '%4',
  '%70',
  '${',
  '${a:',
  '<a',
  '"',
  "'",
  '\\',
  '{',
  ':',
  '@',
  'a@',
  '://',
  ' ',
  'a=',
  'password',
  '--password ',
  'Bearer ',
  'authorization',
  '-----BEGIN PRIVATE KEY-----',
];

describe('texts of one piece again and again', () => {
  it.each(PIECES)('of %j are redacted and judged in linear time', piece => {
    const text = `${piece.repeat(LENGTH / piece.length)}!`;
    const began = Date.now();
    expect(redactText(text).length).toBeGreaterThan(0);
    holdsLiteralSecret('sasl.jaas.config', text);
    holdsLiteralSecret('password', text);
    expect(Date.now() - began).toBeLessThan(LONGEST_MS);
  });
});
