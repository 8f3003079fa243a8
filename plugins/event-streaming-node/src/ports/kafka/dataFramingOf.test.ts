// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import fc from 'fast-check';
import { dataFramingOf } from './dataFramingOf';

const ids = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const payloads = fc.uint8Array({ maxLength: 20 });

describe('dataFramingOf', () => {
  it('finds the id of 4 bytes, whatever follows', () => {
    fc.assert(
      fc.property(ids, payloads, (id, payload) => {
        const head = Buffer.alloc(5);
        head.writeInt32BE(id, 1);
        expect(dataFramingOf(Buffer.concat([head, payload]))).toEqual({
          kind: 'id',
          id,
          bytes: 4,
        });
      }),
    );
  });

  it('finds the id of 8 bytes, whatever follows', () => {
    fc.assert(
      fc.property(ids, payloads, (id, payload) => {
        const head = Buffer.alloc(9);
        head.writeBigInt64BE(BigInt(id), 1);
        expect(dataFramingOf(Buffer.concat([head, payload]))).toEqual({
          kind: 'id',
          id,
          bytes: 8,
        });
      }),
    );
  });

  it.each([
    ['text', Buffer.from('{"a":1}')],
    ['nothing', Buffer.alloc(0)],
    ['a zero byte alone', Buffer.alloc(1)],
    ['a short number', Buffer.from([0, 0, 0, 5])],
    ['a long number', Buffer.from([0, 0, 0, 0, 0, 0, 0, 5])],
    ['zeros', Buffer.alloc(40)],
    ['a negative id', Buffer.from([0, 0xff, 0xff, 0xff, 0xff])],
  ])('finds no id in %s', (_, data) => {
    expect(dataFramingOf(data)).toEqual({ kind: 'plain' });
  });

  it('tells what is not there from what has no id', () => {
    expect(dataFramingOf(undefined)).toEqual({ kind: 'none' });
  });
});
