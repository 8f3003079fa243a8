// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { registerKafkaCompressionCodecs } from '@sluice/plugin-event-streaming-node';
import { countKeys } from './countKeys';

registerKafkaCompressionCodecs();

/** One record without a time, a header or more than a byte of value. */
function record(offset: number, key: string | undefined): Buffer {
  const keyBytes =
    key === undefined ? [1] : [key.length * 2, ...Buffer.from(key)];
  const body = [0, 0, offset * 2, ...keyBytes, 2, 0x78, 0];
  return Buffer.from([body.length * 2, ...body]);
}

function batch(
  base: bigint,
  keys: (string | undefined)[],
  attributes = 0,
): Buffer {
  const records = Buffer.concat(keys.map((key, at) => record(at, key)));
  const header = Buffer.alloc(61);
  header.writeBigInt64BE(base, 0);
  header.writeInt32BE(49 + records.length, 8);
  header.writeInt8(2, 16);
  header.writeInt16BE(attributes, 21);
  header.writeInt32BE(keys.length, 57);
  return Buffer.concat([header, records]);
}

describe('countKeys', () => {
  it('counts records of all batches, and an empty key as a key', async () => {
    const bytes = Buffer.concat([
      batch(0n, ['a', undefined, '']),
      batch(3n, [undefined]),
    ]);

    expect(await countKeys(bytes, 0n)).toEqual({ records: 4, unkeyed: 2 });
  });

  it('leaves out what is before the offset, which a batch may begin with', async () => {
    const bytes = batch(10n, [undefined, undefined, 'a']);

    expect(await countKeys(bytes, 11n)).toEqual({ records: 2, unkeyed: 1 });
  });

  it('leaves out a batch that is cut off, and marks of transactions', async () => {
    const whole = batch(0n, ['a']);
    const cut = batch(1n, [undefined]).subarray(0, 65);
    const control = batch(1n, [undefined], 0x20);

    expect(await countKeys(Buffer.concat([whole, cut]), 0n)).toEqual({
      records: 1,
      unkeyed: 0,
    });
    expect(await countKeys(Buffer.concat([control, whole]), 0n)).toEqual({
      records: 1,
      unkeyed: 0,
    });
  });

  it('says which codec is missing', async () => {
    await expect(countKeys(batch(0n, ['a'], 7), 0n)).rejects.toThrow(
      'There is no codec 7 to read compressed records',
    );
  });
});
