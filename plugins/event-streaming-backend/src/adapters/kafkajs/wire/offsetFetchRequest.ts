// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireOutcome, WireRequest } from './WireRequest';
import { WireWriter } from './WireWriter';

export interface WireCommit extends WireOutcome {
  topic: string;
  partition: number;
  /** -1 where nothing is committed. */
  offset: bigint;
}

export interface GroupCommits extends WireOutcome {
  group: string;
  commits: WireCommit[];
}

export const OFFSET_FETCH = 9;
/** The first version that takes many groups (Kafka 3.0). */
export const MANY_GROUPS_VERSION = 8;

/** All committed offsets of the groups; before version 8 only of the first. */
export function offsetFetchRequest(
  groups: string[],
): WireRequest<GroupCommits[]> {
  return {
    apiKey: OFFSET_FETCH,
    apiName: 'OffsetFetch',
    minVersion: groups.length > 1 ? MANY_GROUPS_VERSION : 5,
    maxVersion: 9,
    flexibleFrom: 6,
    readOnly: true,
    encode(writer, version) {
      if (version >= MANY_GROUPS_VERSION) {
        writer.array(groups, group => writeGroup(writer, version, group));
      } else {
        writer.string(groups[0]);
        writer.array(undefined, () => undefined); // all topics
      }
      if (version >= 7) {
        writer.boolean(false); // requireStable
      }
      writer.tags();
    },
    async decode(reader, version) {
      reader.int32(); // throttle time
      if (version >= MANY_GROUPS_VERSION) {
        return reader.arrayInSlices(() => readGroup(reader));
      }
      const commits = readTopics(reader);
      return [{ group: groups[0], commits, errorCode: reader.int16() }];
    },
  };
}

function writeGroup(writer: WireWriter, version: number, group: string): void {
  writer.string(group);
  if (version >= 9) {
    writer.string(undefined).int32(-1); // not a member
  }
  writer.array(undefined, () => undefined).tags(); // all topics
}

function readGroup(reader: WireReader): GroupCommits {
  const group = reader.string();
  const commits = readTopics(reader);
  const errorCode = reader.int16();
  reader.tags();
  return { group, commits, errorCode };
}

function readTopics(reader: WireReader): WireCommit[] {
  const topics = reader.array(() => {
    const topic = reader.string();
    const commits = reader.array(() => readCommit(reader, topic));
    reader.tags();
    return commits;
  });
  return topics.flat();
}

function readCommit(reader: WireReader, topic: string): WireCommit {
  const partition = reader.int32();
  const offset = reader.int64();
  reader.int32(); // leader epoch
  reader.nullableString(); // metadata
  const errorCode = reader.int16();
  reader.tags();
  return { topic, partition, offset, errorCode };
}
