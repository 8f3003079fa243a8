// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

export interface ListOffsetsTopic {
  name: string;
  partitions: number[];
}

export interface ListedOffset {
  partition: number;
  errorCode: number;
  timestamp: bigint;
  offset: bigint;
}

export interface ListedOffsets {
  name: string;
  partitions: ListedOffset[];
}

/** Kafka's number for "the record with the newest timestamp" (KIP-734), from version 7 on. */
export const MAX_TIMESTAMP = -3n;
export const MAX_TIMESTAMP_VERSION = 7;

/** Offsets of partitions that the asked broker leads, at a time or an end. */
export function listOffsetsRequest(options: {
  topics: ListOffsetsTopic[];
  /** Milliseconds since the epoch, or -1 latest, -2 earliest, -3 newest timestamp. */
  timestamp: bigint;
}): WireRequest<ListedOffsets[]> {
  return {
    apiKey: 2,
    apiName: 'ListOffsets',
    minVersion: options.timestamp === MAX_TIMESTAMP ? MAX_TIMESTAMP_VERSION : 2,
    maxVersion: 7,
    flexibleFrom: 6,
    readOnly: true,
    encode(writer, version) {
      writer.int32(-1); // not a replica
      writer.int8(0); // read uncommitted: the end is the high watermark
      writer.array(options.topics, topic => {
        writer.string(topic.name);
        writer.array(topic.partitions, partition => {
          writer.int32(partition);
          if (version >= 4) {
            writer.int32(-1); // leader epoch not known
          }
          writer.int64(options.timestamp).tags();
        });
        writer.tags();
      });
      writer.tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => readTopic(reader, version));
    },
  };
}

function readTopic(reader: WireReader, version: number): ListedOffsets {
  const name = reader.string();
  const partitions = reader.array(() => readPartition(reader, version));
  reader.tags();
  return { name, partitions };
}

function readPartition(reader: WireReader, version: number): ListedOffset {
  const listed = {
    partition: reader.int32(),
    errorCode: reader.int16(),
    timestamp: reader.int64(),
    offset: reader.int64(),
  };
  if (version >= 4) {
    reader.int32(); // leader epoch
  }
  reader.tags();
  return listed;
}
