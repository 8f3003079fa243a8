// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { parseBytes } from './parseBytes';
import { toText } from './settleValues';

const MIB = 1024 ** 2;

describe('parseBytes', () => {
  it.each([
    ['1048588', 1_048_588],
    ['2 MiB', 2 * MIB],
    ['5MB', 5_000_000],
    [' 1.5 GiB ', 1.5 * 1024 * MIB],
    ['1,048,588 B', 1_048_588],
    ['0', 0],
    ['No limit', -1],
    ['-1', -1],
  ])('reads %j', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each(['', 'large', '-2', '5 XB', '1.2.3 MiB', '9e3', '99999999 TiB'])(
    'does not guess at %j',
    text => {
      expect(parseBytes(text)).toBeUndefined();
    },
  );

  it('reads back to the byte what the form shows of a proposed value', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 14 }), bytes => {
        expect(parseBytes(toText('messageSize', String(bytes)))).toBe(bytes);
      }),
    );
  });
});
