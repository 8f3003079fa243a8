// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CompressionCodecs } from 'kafkajs';

/** A record as it lies in a batch; valid while it is looked at. */
export interface WireRecord {
  offset: bigint;
  /** Milliseconds since the epoch; left out for a record without a time. */
  timestamp?: number;
  /** Undefined for a record without a key. */
  key: Buffer | undefined;
  /** Undefined for a tombstone. */
  value: Buffer | undefined;
}

/** The fields of a record batch (magic 2) by their place; KIP-98. */
const LENGTH_AT = 8;
const MAGIC_AT = 16;
const ATTRIBUTES_AT = 21;
const BASE_TIME_AT = 27;
const MAX_TIME_AT = 35;
const COUNT_AT = 57;
const RECORDS_AT = 61;
const PREFIX_BYTES = 12;
const CODEC_MASK = 0x07;
const APPEND_TIME_FLAG = 0x08;
const CONTROL_FLAG = 0x20;

/**
 * Shows the records of whole batches from an offset on; the last batch can be
 * cut off. Brokers store older formats no longer; control records are no data.
 */
export async function readRecords(
  batches: Buffer,
  fromOffset: bigint,
  visit: (record: WireRecord) => void,
): Promise<void> {
  let at = 0;
  while (at + RECORDS_AT <= batches.length) {
    const end = at + PREFIX_BYTES + batches.readInt32BE(at + LENGTH_AT);
    if (end > batches.length) {
      break;
    }
    await readBatch(batches.subarray(at, end), record => {
      if (record.offset >= fromOffset) {
        visit(record);
      }
    });
    at = end;
  }
}

async function readBatch(
  batch: Buffer,
  visit: (record: WireRecord) => void,
): Promise<void> {
  const attributes = batch.readInt16BE(ATTRIBUTES_AT);
  const isData = (attributes & CONTROL_FLAG) === 0;
  if (batch.readInt8(MAGIC_AT) !== 2 || !isData) {
    return;
  }
  const bytes = await unpack(batch, attributes & CODEC_MASK);
  const base = batch.readBigInt64BE(0);
  const timeOf = timesOf(batch, attributes);
  const reader = { bytes, at: 0 };
  for (let left = batch.readInt32BE(COUNT_AT); left > 0; left--) {
    const size = varint(reader);
    const next = reader.at + size;
    reader.at += 1; // attributes
    const timestamp = timeOf(varint(reader));
    const offset = base + BigInt(varint(reader));
    const key = data(reader);
    visit({ offset, timestamp, key, value: data(reader) });
    reader.at = next;
  }
}

/** The broker's time of the batch, or the producer's of each record. */
function timesOf(batch: Buffer, attributes: number) {
  const byBroker = (attributes & APPEND_TIME_FLAG) !== 0;
  const base = Number(
    batch.readBigInt64BE(byBroker ? MAX_TIME_AT : BASE_TIME_AT),
  );
  return (delta: number): number | undefined => {
    const time = byBroker ? base : base + delta;
    return time < 0 ? undefined : time;
  };
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

interface Reader {
  bytes: Buffer;
  at: number;
}

/** Bytes with their length in front; -1 for none. */
function data(reader: Reader): Buffer | undefined {
  const length = varint(reader);
  if (length < 0) {
    return undefined;
  }
  const from = reader.at;
  reader.at += length;
  return reader.bytes.subarray(from, reader.at);
}

/** A zigzag number of variable length; beyond 53 bits only its size matters here. */
function varint(reader: Reader): number {
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
