// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicOutcome } from './createTopicsRequest';
import { WireRequest } from './WireRequest';

/** Grows one topic to `total` partitions. */
export function createPartitionsRequest(options: {
  name: string;
  total: number;
  timeoutMs: number;
  validateOnly: boolean;
}): WireRequest<TopicOutcome[]> {
  return {
    apiKey: 37,
    apiName: 'CreatePartitions',
    minVersion: 0,
    maxVersion: 3,
    flexibleFrom: 2,
    readOnly: options.validateOnly,
    encode(writer) {
      writer.array([options], topic => {
        writer.string(topic.name).int32(topic.total);
        // Null, not empty: an empty list would be read as zero assignments.
        writer.array(undefined, () => undefined).tags();
      });
      writer.int32(options.timeoutMs).boolean(options.validateOnly).tags();
    },
    decode(reader) {
      reader.int32(); // throttle time
      return reader.array(() => {
        const name = reader.string();
        const errorCode = reader.int16();
        const errorMessage = reader.nullableString();
        reader.tags();
        return { name, errorCode, errorMessage };
      });
    },
  };
}
