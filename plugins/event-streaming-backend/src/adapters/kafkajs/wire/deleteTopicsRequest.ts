// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicOutcome } from './createTopicsRequest';
import { WireRequest } from './WireRequest';

/** Deletes one topic. */
export function deleteTopicsRequest(options: {
  name: string;
  timeoutMs: number;
}): WireRequest<TopicOutcome[]> {
  return {
    apiKey: 20,
    apiName: 'DeleteTopics',
    minVersion: 1,
    maxVersion: 6,
    flexibleFrom: 4,
    readOnly: false,
    encode(writer, version) {
      writer.array([options.name], name => {
        writer.string(name);
        if (version >= 6) {
          writer.int64(0n).int64(0n).tags(); // no topic id: asked by name
        }
      });
      writer.int32(options.timeoutMs).tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => {
        const name = reader.string();
        if (version >= 6) {
          reader.skipUuid();
        }
        const errorCode = reader.int16();
        const errorMessage = version >= 5 ? reader.nullableString() : undefined;
        reader.tags();
        return { name, errorCode, errorMessage };
      });
    },
  };
}
