// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DescribedGroup, WireGroupMember } from './DescribedGroup';
import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

export const CONSUMER_GROUP_DESCRIBE = 69;

/** Groups of the protocol of KIP-848. */
export function consumerGroupDescribeRequest(
  groups: string[],
): WireRequest<DescribedGroup[]> {
  return {
    apiKey: CONSUMER_GROUP_DESCRIBE,
    apiName: 'ConsumerGroupDescribe',
    minVersion: 0,
    maxVersion: 1,
    flexibleFrom: 0,
    readOnly: true,
    encode(writer) {
      writer.array(groups, group => writer.string(group));
      writer.boolean(false).tags(); // includeAuthorizedOperations
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() =>
        readDescribedGroup(reader, () => readMember(reader, version)),
      );
    },
  };
}

/** The frame that consumer and share groups have in common. */
export function readDescribedGroup(
  reader: WireReader,
  readOneMember: () => WireGroupMember,
): DescribedGroup {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  const group = reader.string();
  const state = reader.string();
  reader.int32(); // group epoch
  reader.int32(); // assignment epoch
  reader.string(); // assignor
  const members = reader.array(readOneMember);
  reader.int32(); // authorized operations, not asked for
  reader.tags();
  return { errorCode, errorMessage, group, state, members };
}

function readMember(reader: WireReader, version: number): WireGroupMember {
  const memberId = reader.string();
  reader.nullableString(); // instance id
  reader.nullableString(); // rack
  reader.int32(); // member epoch
  const clientId = reader.string();
  const host = reader.string();
  reader.array(() => reader.string()); // subscribed topics
  reader.nullableString(); // subscribed pattern
  const assignment = readAssignment(reader);
  readAssignment(reader); // where the member is heading to
  if (version >= 1) {
    reader.int8(); // member type
  }
  reader.tags();
  return { memberId, clientId, host, assignment };
}

/** Partitions by topic. */
export function readAssignment(reader: WireReader): Record<string, number[]> {
  const topics = reader.array((): [string, number[]] => {
    reader.skipUuid();
    const topic = reader.string();
    const partitions = reader.array(() => reader.int32());
    reader.tags();
    return [topic, partitions];
  });
  reader.tags();
  return Object.fromEntries(topics);
}
