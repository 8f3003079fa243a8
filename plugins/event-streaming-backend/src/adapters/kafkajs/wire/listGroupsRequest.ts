// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome, WireRequest } from './WireRequest';

export interface ListedGroup {
  group: string;
  /** From version 4 on, such as `Stable`. */
  state?: string;
  /** From version 5 on, such as `Consumer`. */
  type?: string;
}

export const LIST_GROUPS = 16;
/** The first version that tells a group's type (Kafka 3.8). */
export const GROUP_TYPE_VERSION = 5;

/** Groups of all types that the asked broker coordinates. */
export function listGroupsRequest(): WireRequest<
  WireOutcome & { groups: ListedGroup[] }
> {
  return {
    apiKey: LIST_GROUPS,
    apiName: 'ListGroups',
    minVersion: 1,
    maxVersion: 5,
    flexibleFrom: 3,
    readOnly: true,
    encode(writer, version) {
      if (version >= 4) {
        writer.array([], () => undefined); // any state
      }
      if (version >= 5) {
        writer.array([], () => undefined); // any type
      }
      writer.tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      const errorCode = reader.int16();
      const groups = reader.array(() => {
        const group = reader.string();
        reader.string(); // protocol type
        const state = version >= 4 ? reader.string() : undefined;
        const type = version >= 5 ? reader.string() : undefined;
        reader.tags();
        return { group, state, type };
      });
      return { errorCode, groups };
    },
  };
}
