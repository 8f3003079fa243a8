// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { framingsOf } from './framingsOf';

const BASE = Date.UTC(2026, 0, 1);

/** A record with data shorter than 64 bytes; undefined for none. */
function record(
  offset: number,
  [key, value]: (Buffer | undefined)[],
  delta = 0,
): Buffer {
  const data = (bytes: Buffer | undefined) =>
    bytes ? [bytes.length * 2, ...bytes] : [1];
  const body = [0, delta * 2, offset * 2, ...data(key), ...data(value), 0];
  return Buffer.from([body.length * 2, ...body]);
}

function batch(records: Buffer[], attributes = 0): Buffer {
  const header = Buffer.alloc(61);
  const body = Buffer.concat(records);
  header.writeInt32BE(49 + body.length, 8);
  header.writeInt8(2, 16);
  header.writeInt16BE(attributes, 21);
  header.writeBigInt64BE(BigInt(BASE), 27);
  header.writeBigInt64BE(BigInt(BASE + 60_000), 35);
  header.writeInt32BE(records.length, 57);
  return Buffer.concat([header, body]);
}

const framed = Buffer.from([0, 0, 0, 1, 2, 9, 9]);

describe('framingsOf', () => {
  it('tells ids of key and value with offset and time, and no byte more', async () => {
    const bytes = batch([
      record(0, [undefined, framed]),
      record(1, [framed, undefined], 5),
      record(2, [Buffer.from('k'), Buffer.from('{}')], 7),
    ]);

    expect(await framingsOf(bytes, 1n)).toEqual([
      {
        offset: 1n,
        timestamp: BASE + 5,
        key: { kind: 'id', id: 258, bytes: 4 },
        value: { kind: 'none' },
      },
      {
        offset: 2n,
        timestamp: BASE + 7,
        key: { kind: 'plain' },
        value: { kind: 'plain' },
      },
    ]);
  });

  it('tells the time of the broker where the topic is set to it', async () => {
    const [found] = await framingsOf(
      batch([record(0, [undefined, framed], 5)], 0x08),
      0n,
    );
    expect(found.timestamp).toBe(BASE + 60_000);
  });
});
