// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

/** From where on a partition is read. */
export interface FetchPartition {
  partition: number;
  offset: bigint;
}

export interface FetchedPartition<T> {
  partition: number;
  errorCode: number;
  found: T;
}

export interface FetchOptions<T> {
  topic: string;
  partitions: FetchPartition[];
  /** Bytes of one partition, and of all. */
  partitionBytes: number;
  maxBytes: number;
  /** What is taken from the batches of a partition; they are not kept. */
  look: (batches: Buffer, fromOffset: bigint) => Promise<T>;
}

/** Looks at records of one topic's partitions that the asked broker leads. */
export function fetchRequest<T>(
  options: FetchOptions<T>,
): WireRequest<FetchedPartition<T>[]> {
  const from = new Map(
    options.partitions.map(({ partition, offset }) => [partition, offset]),
  );
  return {
    apiKey: 1,
    apiName: 'Fetch',
    minVersion: 4,
    maxVersion: 11,
    flexibleFrom: 12,
    readOnly: true,
    encode(writer, version) {
      writer.int32(-1); // not a replica
      writer.int32(0).int32(0); // answer at once with what there is
      writer.int32(options.maxBytes);
      writer.int8(0); // read uncommitted
      if (version >= 7) {
        writer.int32(0).int32(-1); // no session
      }
      writer.array([options.topic], topic => {
        writer.string(topic);
        writer.array(options.partitions, ({ partition, offset }) => {
          writer.int32(partition);
          if (version >= 9) {
            writer.int32(-1); // leader epoch not known
          }
          writer.int64(offset);
          if (version >= 5) {
            writer.int64(-1n); // not a replica: no log of its own
          }
          writer.int32(options.partitionBytes);
        });
      });
      if (version >= 7) {
        writer.array([], () => undefined); // forgotten topics
      }
      if (version >= 11) {
        writer.string(''); // rack
      }
    },
    async decode(reader, version) {
      reader.int32(); // throttle time
      const errorCode = version >= 7 ? reader.int16() : 0;
      if (version >= 7) {
        reader.int32(); // session
      }
      const read = reader.array(() => {
        reader.string();
        return reader.array(() => readPartition(reader, version));
      });
      return Promise.all(
        read.flat().map(async ({ partition, records, ...answer }) => ({
          partition,
          errorCode: errorCode || answer.errorCode,
          found: await options.look(records, from.get(partition) ?? 0n),
        })),
      );
    },
  };
}

function readPartition(reader: WireReader, version: number) {
  const partition = reader.int32();
  const errorCode = reader.int16();
  reader.int64(); // high watermark
  reader.int64(); // last stable offset
  if (version >= 5) {
    reader.int64(); // start of the log
  }
  reader.array(() => [reader.int64(), reader.int64()]); // aborted transactions
  if (version >= 11) {
    reader.int32(); // preferred replica
  }
  return { partition, errorCode, records: reader.bytes() };
}
