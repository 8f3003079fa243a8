// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaCompressionCodec } from './KafkaCompressionCodec';

/**
 * Java clients do not write plain Snappy but the stream format of
 * xerial/snappy-java: this header, then blocks with their length before each.
 */
const MAGIC = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0]);
const VERSION = 1;
const HEADER_BYTES = MAGIC.length + 8;
const LENGTH_BYTES = 4;
/** The block size of snappy-java; its readers take others as well. */
const BLOCK_BYTES = 32 * 1024;

/** Native code, loaded when the first batch needs it. */
const load = (): typeof import('snappy') => require('snappy');

/** Snappy in the form that Java clients write and every client reads. */
export const snappyCodec: KafkaCompressionCodec = {
  async compress({ buffer }) {
    const snappy = load();
    const parts = [toHeader()];
    for (let start = 0; start < buffer.length; start += BLOCK_BYTES) {
      const block = await snappy.compress(
        buffer.subarray(start, start + BLOCK_BYTES),
      );
      parts.push(toLength(block.length), block);
    }
    return Buffer.concat(parts);
  },

  async decompress(compressed) {
    const snappy = load();
    const blocks = hasHeader(compressed)
      ? readBlocks(compressed)
      : [compressed];
    const parts: Buffer[] = [];
    for (const block of blocks) {
      parts.push(
        (await snappy.uncompress(block, { asBuffer: true })) as Buffer,
      );
    }
    return Buffer.concat(parts);
  },
};

function hasHeader(compressed: Buffer): boolean {
  return compressed.subarray(0, MAGIC.length).equals(MAGIC);
}

function readBlocks(compressed: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  let offset = HEADER_BYTES;
  while (offset < compressed.length) {
    const start = offset + LENGTH_BYTES;
    const end = start + compressed.readInt32BE(offset);
    if (end > compressed.length) {
      throw new RangeError(
        `A Snappy block ends at byte ${end} of ${compressed.length}`,
      );
    }
    blocks.push(compressed.subarray(start, end));
    offset = end;
  }
  return blocks;
}

function toHeader(): Buffer {
  const versions = Buffer.alloc(8);
  versions.writeInt32BE(VERSION, 0);
  versions.writeInt32BE(VERSION, 4); // the oldest version that can read it
  return Buffer.concat([MAGIC, versions]);
}

function toLength(length: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeInt32BE(length);
  return bytes;
}
