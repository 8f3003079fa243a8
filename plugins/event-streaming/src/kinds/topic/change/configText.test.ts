// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { readConfigText, writeConfigText } from './configText';

describe('config texts', () => {
  it.each([
    ['retention.ms', '604800000', '7 days'],
    ['retention.ms', '-1', 'no limit'],
    ['max.message.bytes', '1048588', '1,048,588 B'],
    ['retention.bytes', '2147483648', '2 GiB'],
    ['min.insync.replicas', '2', '2'],
    ['cleanup.policy', 'compact', 'compact'],
    ['local.retention.ms', '-2', '-2'],
    ['flush.ms', '9223372036854775807', '9223372036854775807'],
  ])('writes %s = %s as %s and reads it back', (key, raw, text) => {
    expect(writeConfigText(key, raw)).toBe(text);
    expect(readConfigText(key, text)).toBe(raw);
  });

  it.each([
    ['retention.ms', 'soon'],
    ['min.insync.replicas', 'two'],
    ['max.message.bytes', ''],
  ])('cannot read %s = %s', (key, text) => {
    expect(readConfigText(key, text)).toBeUndefined();
  });

  it('reads back every number that it writes', () => {
    const keys = fc.constantFrom('retention.ms', 'retention.bytes');
    const amounts = fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(keys, amounts, (key, amount) => {
        const raw = String(amount);
        expect(readConfigText(key, writeConfigText(key, raw))).toBe(raw);
      }),
    );
  });
});
