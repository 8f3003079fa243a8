// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { DescribedGroup, WireGroupMember } from './DescribedGroup';
import { readMemberAssignment } from './readMemberAssignment';
import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

/** Groups of the classic protocol; a group of another protocol comes back as `Dead`. */
export function describeGroupsRequest(
  groups: string[],
): WireRequest<DescribedGroup[]> {
  return {
    apiKey: 15,
    apiName: 'DescribeGroups',
    minVersion: 3,
    maxVersion: 6,
    flexibleFrom: 5,
    readOnly: true,
    encode(writer) {
      writer.array(groups, group => writer.string(group));
      writer.boolean(false).tags(); // includeAuthorizedOperations
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => readGroup(reader, version));
    },
  };
}

function readGroup(reader: WireReader, version: number): DescribedGroup {
  const errorCode = reader.int16();
  const errorMessage = version >= 6 ? reader.nullableString() : undefined;
  const group = reader.string();
  const state = reader.string();
  const protocolType = reader.string();
  reader.string(); // the assignor
  const members = reader.array(() => readMember(reader, version, protocolType));
  reader.int32(); // authorized operations, not asked for
  reader.tags();
  return { errorCode, errorMessage, group, state, members };
}

function readMember(
  reader: WireReader,
  version: number,
  protocolType: string,
): WireGroupMember {
  const memberId = reader.string();
  if (version >= 4) {
    reader.nullableString(); // group instance id
  }
  const clientId = reader.string();
  const host = reader.string();
  reader.bytes(); // the member's subscription
  const assignment = reader.bytes();
  reader.tags();
  return {
    memberId,
    clientId,
    host,
    // Only consumers write partitions there; Connect and others write their own.
    assignment:
      protocolType === 'consumer' ? readMemberAssignment(assignment) : {},
  };
}
