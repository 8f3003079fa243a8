// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { isPlainWord } from './isPlainWord';
import { WorkerTexts } from './WorkerTexts';

/** What secrets are found by, and what stands between. */
const PARTS = [
  ...['password', 'token', 'secret', 'authorization', 'Bearer', '--pass'],
  ...['eyJhbGciOiJIUzI1', 'ghp_abcdefghijklmnopqrstuvwx', 'xoxb-1234567890a'],
  ...['AKIAABCDEFGHIJKLMNOP', 'jdbc:oracle:thin:', 'scott', 'canary12345'],
  ...['=', ':', '@', '%3d', '%70', '<', '>', ' ', ',', '"', '.', '/', '-', '_'],
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 })), {
    maxLength: 5,
  })
  .map(parts => parts.join(''));

describe('isPlainWord', () => {
  it('is true of no text in which a secret would be found', () => {
    fc.assert(
      fc.property(texts.filter(isPlainWord), text => {
        expect(WorkerTexts.of().plain(text)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    'org.apache.kafka.connect.json.JsonConverter',
    'io.debezium.Outer$Inner',
    '/data/usage.csv',
    'billing.invoice-created_v2',
    '60000',
    'true',
    '',
  ])('is true of %j', text => {
    expect(isPlainWord(text)).toBe(true);
  });

  it.each([
    'eyJhbGciOiJIUzI1.eyJzdWIi',
    'ghp_abcdefghijklmnopqrstuvwx',
    'AKIAABCDEFGHIJKLMNOP',
    'xoxb-1234567890a',
    'password=x',
    'two words',
    'a\nAKIAABCDEFGHIJKLMNOP',
  ])('is not true of %j', text => {
    expect(isPlainWord(text)).toBe(false);
  });
});
