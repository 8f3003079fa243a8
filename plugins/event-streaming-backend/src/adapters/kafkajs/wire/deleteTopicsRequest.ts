// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicOutcome } from './createTopicsRequest';
import { WireRequest } from './WireRequest';

/** From this version on, a topic can be named by its id. */
const BY_ID_VERSION = 6;

/** Deletes one topic, by its id where that is given. */
export function deleteTopicsRequest(options: {
  name: string;
  topicId?: string;
  timeoutMs: number;
}): WireRequest<TopicOutcome[]> {
  return {
    apiKey: 20,
    apiName: 'DeleteTopics',
    minVersion: options.topicId ? BY_ID_VERSION : 1,
    maxVersion: BY_ID_VERSION,
    flexibleFrom: 4,
    readOnly: false,
    encode(writer, version) {
      writer.array([options.name], name => {
        writer.string(options.topicId ? undefined : name);
        if (version >= BY_ID_VERSION) {
          writer.uuid(options.topicId).tags();
        }
      });
      writer.int32(options.timeoutMs).tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => {
        const name = reader.string();
        if (version >= BY_ID_VERSION) {
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
