// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome, WireRequest } from './WireRequest';

export interface Coordinator extends WireOutcome {
  group: string;
  broker: number;
}

const GROUP = 0;
const MANY_KEYS_VERSION = 4;

/** The brokers that coordinate the groups; before version 4 only of the first. */
export function findCoordinatorRequest(
  groups: string[],
): WireRequest<Coordinator[]> {
  return {
    apiKey: 10,
    apiName: 'FindCoordinator',
    minVersion: groups.length > 1 ? MANY_KEYS_VERSION : 1,
    maxVersion: 4,
    flexibleFrom: 3,
    readOnly: true,
    encode(writer, version) {
      if (version >= MANY_KEYS_VERSION) {
        writer.int8(GROUP).array(groups, group => writer.string(group));
      } else {
        writer.string(groups[0]).int8(GROUP);
      }
      writer.tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      if (version < MANY_KEYS_VERSION) {
        const errorCode = reader.int16();
        const errorMessage = reader.nullableString();
        return [
          { group: groups[0], broker: reader.int32(), errorCode, errorMessage },
        ];
      }
      return reader.array(() => {
        const group = reader.string();
        const broker = reader.int32();
        reader.string(); // host
        reader.int32(); // port
        const errorCode = reader.int16();
        const errorMessage = reader.nullableString();
        reader.tags();
        return { group, broker, errorCode, errorMessage };
      });
    },
  };
}
