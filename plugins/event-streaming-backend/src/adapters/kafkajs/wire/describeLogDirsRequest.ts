// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireOutcome, WireRequest } from './WireRequest';

export interface LogDirReplica {
  topic: string;
  partition: number;
  sizeBytes: bigint;
  future: boolean;
}

export interface DescribedLogDirs extends WireOutcome {
  dirs: (WireOutcome & { replicas: LogDirReplica[] })[];
}

export const DESCRIBE_LOG_DIRS = 35;

/** Sizes of the replicas on the asked broker; all of them unless topics are named. */
export function describeLogDirsRequest(options: {
  topics?: { name: string; partitions: number[] }[];
}): WireRequest<DescribedLogDirs> {
  return {
    apiKey: DESCRIBE_LOG_DIRS,
    apiName: 'DescribeLogDirs',
    minVersion: 1,
    maxVersion: 4,
    flexibleFrom: 2,
    readOnly: true,
    encode(writer) {
      writer.array(options.topics, topic => {
        writer.string(topic.name);
        writer.array(topic.partitions, partition => writer.int32(partition));
        writer.tags();
      });
      writer.tags();
    },
    async decode(reader, version) {
      reader.int32(); // throttle time
      const errorCode = version >= 3 ? reader.int16() : 0;
      const dirs: DescribedLogDirs['dirs'] = [];
      for (let left = reader.arrayLength(); left > 0; left--) {
        dirs.push(await readDir(reader, version));
      }
      return { errorCode, dirs };
    },
  };
}

async function readDir(
  reader: WireReader,
  version: number,
): Promise<WireOutcome & { replicas: LogDirReplica[] }> {
  const errorCode = reader.int16();
  reader.string(); // path on the broker, of no use to a user
  const topics = await reader.arrayInSlices(() => readTopic(reader));
  if (version >= 4) {
    reader.int64(); // size of the disk
    reader.int64(); // free space
  }
  reader.tags();
  return { errorCode, replicas: topics.flat() };
}

function readTopic(reader: WireReader): LogDirReplica[] {
  const topic = reader.string();
  const replicas = reader.array(() => {
    const partition = reader.int32();
    const sizeBytes = reader.int64();
    reader.int64(); // how far a future replica is behind
    const future = reader.boolean();
    reader.tags();
    return { topic, partition, sizeBytes, future };
  });
  reader.tags();
  return replicas;
}
