// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { randomBytes } from 'node:crypto';
import { CompressionCodecs, CompressionTypes } from 'kafkajs';
import { KafkaCompressionCodec } from './KafkaCompressionCodec';
import { lz4Codec } from './lz4Codec';
import { registerKafkaCompressionCodecs } from './registerKafkaCompressionCodecs';
import { snappyCodec } from './snappyCodec';
import { zstdCodec } from './zstdCodec';

const CODECS: [string, KafkaCompressionCodec][] = [
  ['snappy', snappyCodec],
  ['lz4', lz4Codec],
  ['zstd', zstdCodec],
];

// Three records in one batch, written by kafka-console-producer 4.3.1 with
// `--compression-codec`: the bytes of the batch behind its header.
const WRITTEN_BY_JAVA: Record<string, string> = {
  snappy:
    'glNOQVBQWQAAAAABAAAAAQAAAG7mAfA8lAEAAAABhgFyZWNvcmQgMSBvZiB0aGUgamF2YSBwcm9kdWNlciwgY29tcHJlc3NlZCBieSBzbmFwcHksIBU1LGFnYWluAJYBAMYBAhlNADLOTQAAMi5NAAAEGU0AM85NABwzIGFnYWluAA==',
  lz4: 'BCJNGGBAgmwAAAD1K44BAAAAAYABcmVjb3JkIDEgb2YgdGhlIGphdmEgcHJvZHVjZXIsIGNvbXByZXNzZWQgYnkgbHo0LCAyALZhZ2FpbgCOAQB+AkkAHzJJAB4TMkkAZpABAIYBBEoAHzNKAB6AMyBhZ2FpbgAAAAAA',
  zstd: 'KLUv/QBYBAMAIkUTG5AZtgEPO9TQSLgXCv2EIq2JuDnJ4XJ+BLzcAadSorwxgVIAg8PjVEqUJ9oY4wvCdRnbXgg+J70nodzrqcjD19Be4AuuzWcbG3h3eAQGAIMoYB8w2BBFE7ZfWygoAQAA',
};

describe.each(CODECS)('the %s codec', (name, codec) => {
  it('reads what a Java producer wrote', async () => {
    const compressed = Buffer.from(WRITTEN_BY_JAVA[name], 'base64');

    const text = (await codec.decompress(compressed)).toString('latin1');

    for (const record of [1, 2, 3]) {
      expect(text).toContain(
        `record ${record} of the java producer, compressed by ${name}, record ${record} again`,
      );
    }
  });

  // One block of snappy-java is 32 KiB.
  it.each([0, 1, 32_768, 32_769, 200_000])(
    'reads back %d bytes that it wrote',
    async size => {
      const buffer = Buffer.concat([
        Buffer.alloc(Math.floor(size / 2), 'abc'),
        randomBytes(Math.ceil(size / 2)),
      ]);

      const compressed = await codec.compress({ buffer });

      expect((await codec.decompress(compressed)).equals(buffer)).toBe(true);
    },
  );

  it('rejects bytes that it cannot read', async () => {
    const compressed = Buffer.from(WRITTEN_BY_JAVA[name], 'base64');

    await expect(
      codec.decompress(compressed.subarray(0, compressed.length - 20)),
    ).rejects.toThrow();
  });
});

describe('registerKafkaCompressionCodecs', () => {
  it('gives kafkajs the three codecs that it lacks, and may be called twice', () => {
    registerKafkaCompressionCodecs();
    registerKafkaCompressionCodecs();

    expect(CompressionCodecs[CompressionTypes.Snappy]()).toBe(snappyCodec);
    expect(CompressionCodecs[CompressionTypes.LZ4]()).toBe(lz4Codec);
    expect(CompressionCodecs[CompressionTypes.ZSTD]()).toBe(zstdCodec);
  });
});

describe('the snappy codec', () => {
  it('reads plain Snappy, which some clients write', async () => {
    // Length 5, a literal of 5 bytes, "hello".
    const plain = Buffer.from('051068656c6c6f', 'hex');

    expect((await snappyCodec.decompress(plain)).toString()).toBe('hello');
  });
});
