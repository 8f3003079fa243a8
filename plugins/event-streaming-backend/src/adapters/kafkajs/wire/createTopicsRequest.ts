// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireOutcome, WireRequest } from './WireRequest';

export interface TopicOutcome extends WireOutcome {
  name: string;
}

/** Makes one topic, or checks that it could be made. */
export function createTopicsRequest(options: {
  name: string;
  partitions: number;
  replicationFactor: number;
  config: Record<string, string>;
  timeoutMs: number;
  validateOnly: boolean;
}): WireRequest<TopicOutcome[]> {
  return {
    apiKey: 19,
    apiName: 'CreateTopics',
    minVersion: 2,
    maxVersion: 7,
    flexibleFrom: 5,
    readOnly: options.validateOnly,
    encode(writer) {
      writer.array([options], topic => {
        writer.string(topic.name).int32(topic.partitions);
        writer.int16(topic.replicationFactor);
        writer.array([], () => undefined); // assignments: the controller's choice
        writer.array(Object.entries(topic.config), ([key, value]) =>
          writer.string(key).string(value).tags(),
        );
        writer.tags();
      });
      writer.int32(options.timeoutMs).boolean(options.validateOnly).tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => readOutcome(reader, version));
    },
  };
}

function readOutcome(reader: WireReader, version: number): TopicOutcome {
  const name = reader.string();
  if (version >= 7) {
    reader.skipUuid();
  }
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  if (version >= 5) {
    reader.int32(); // partitions
    reader.int16(); // replication factor
    reader.array(() => skipConfig(reader));
  }
  reader.tags();
  return { name, errorCode, errorMessage };
}

function skipConfig(reader: WireReader): void {
  reader.string();
  reader.nullableString();
  reader.boolean();
  reader.int8();
  reader.boolean();
  reader.tags();
}
