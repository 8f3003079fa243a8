// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  readAssignment,
  readDescribedGroup,
} from './consumerGroupDescribeRequest';
import { DescribedGroup, WireGroupMember } from './DescribedGroup';
import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

/** Share groups (KIP-932). */
export function shareGroupDescribeRequest(
  groups: string[],
): WireRequest<DescribedGroup[]> {
  return {
    apiKey: 77,
    apiName: 'ShareGroupDescribe',
    minVersion: 1,
    maxVersion: 1,
    flexibleFrom: 0,
    readOnly: true,
    encode(writer) {
      writer.array(groups, group => writer.string(group));
      writer.boolean(false).tags(); // includeAuthorizedOperations
    },
    decode(reader) {
      reader.int32(); // throttle time
      return reader.array(() =>
        readDescribedGroup(reader, () => readMember(reader)),
      );
    },
  };
}

function readMember(reader: WireReader): WireGroupMember {
  const memberId = reader.string();
  reader.nullableString(); // rack
  reader.int32(); // member epoch
  const clientId = reader.string();
  const host = reader.string();
  reader.array(() => reader.string()); // subscribed topics
  const assignment = readAssignment(reader);
  reader.tags();
  return { memberId, clientId, host, assignment };
}
