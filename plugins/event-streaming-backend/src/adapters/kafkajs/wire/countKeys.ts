// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompressionCodecs } from 'kafkajs';

/** How many records there are, and how many of them have no key. */
export interface KeyCount {
  records: number;
  unkeyed: number;
}

/** The fields of a record batch (magic 2) by their place; KIP-98. */
const LENGTH_AT = 8;
const MAGIC_AT = 16;
const ATTRIBUTES_AT = 21;
const COUNT_AT = 57;
const RECORDS_AT = 61;
const PREFIX_BYTES = 12;
const CODEC_MASK = 0x07;
const CONTROL_FLAG = 0x20;

/** Counts the records of whole batches from an offset on; the last batch can be cut off. */
export async function countKeys(
  batches: Buffer,
  fromOffset: bigint,
): Promise<KeyCount> {
  const total: KeyCount = { records: 0, unkeyed: 0 };
  let at = 0;
  while (at + RECORDS_AT <= batches.length) {
    const end = at + PREFIX_BYTES + batches.readInt32BE(at + LENGTH_AT);
    if (end > batches.length) {
      break;
    }
    const counted = await countBatch(batches.subarray(at, end), fromOffset);
    total.records += counted.records;
    total.unkeyed += counted.unkeyed;
    at = end;
  }
  return total;
}

/** Brokers store older formats no longer; control records are no data. */
async function countBatch(
  batch: Buffer,
  fromOffset: bigint,
): Promise<KeyCount> {
  const attributes = batch.readInt16BE(ATTRIBUTES_AT);
  const isData = (attributes & CONTROL_FLAG) === 0;
  if (batch.readInt8(MAGIC_AT) !== 2 || !isData) {
    return { records: 0, unkeyed: 0 };
  }
  const records = await unpack(batch, attributes & CODEC_MASK);
  const base = batch.readBigInt64BE(0);
  const count: KeyCount = { records: 0, unkeyed: 0 };
  const reader = { bytes: records, at: 0 };
  for (let left = batch.readInt32BE(COUNT_AT); left > 0; left--) {
    const size = varint(reader);
    const next = reader.at + size;
    reader.at += 1; // attributes
    varint(reader); // time
    const offset = base + BigInt(varint(reader));
    if (offset >= fromOffset) {
      count.records += 1;
      count.unkeyed += varint(reader) < 0 ? 1 : 0;
    }
    reader.at = next;
  }
  return count;
}

async function unpack(batch: Buffer, codec: number): Promise<Buffer> {
  const bytes = batch.subarray(RECORDS_AT);
  if (codec === 0) {
    return bytes;
  }
  const codecs: Record<number, (() => Decompressor) | undefined> =
    CompressionCodecs;
  const create = codecs[codec];
  if (!create) {
    throw new Error(`There is no codec ${codec} to read compressed records`);
  }
  return create().decompress(bytes);
}

interface Decompressor {
  decompress(bytes: Buffer): Promise<Buffer>;
}

/** A zigzag number of variable length; beyond 32 bits only its size matters here. */
function varint(reader: { bytes: Buffer; at: number }): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = reader.bytes.readUInt8(reader.at);
    reader.at += 1;
    value += (byte % 0x80) * factor;
    if (byte < 0x80) {
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
    factor *= 0x80;
  }
}
