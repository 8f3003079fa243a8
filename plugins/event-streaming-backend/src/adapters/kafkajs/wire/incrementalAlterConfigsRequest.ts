// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { CONFIG_RESOURCE } from './describeConfigsRequest';
import { WireOutcome, WireRequest } from './WireRequest';

const OPERATION = { set: 0, delete: 1 } as const;

export const INCREMENTAL_ALTER_CONFIGS = 44;

/** Sets or removes the named entries of one topic and leaves all others alone (KIP-339). */
export function incrementalAlterConfigsRequest(options: {
  topic: string;
  /** Undefined removes the override. */
  changes: Record<string, string | undefined>;
  validateOnly: boolean;
}): WireRequest<WireOutcome[]> {
  return {
    apiKey: INCREMENTAL_ALTER_CONFIGS,
    apiName: 'IncrementalAlterConfigs',
    minVersion: 0,
    maxVersion: 1,
    flexibleFrom: 1,
    readOnly: options.validateOnly,
    encode(writer) {
      writer.array([options], resource => {
        writer.int8(CONFIG_RESOURCE.topic).string(resource.topic);
        writer.array(Object.entries(resource.changes), ([key, value]) => {
          writer.string(key);
          writer.int8(value === undefined ? OPERATION.delete : OPERATION.set);
          writer.string(value).tags();
        });
        writer.tags();
      });
      writer.boolean(options.validateOnly).tags();
    },
    decode(reader) {
      reader.int32(); // throttle time
      return reader.array(() => {
        const errorCode = reader.int16();
        const errorMessage = reader.nullableString();
        reader.int8(); // resource type
        reader.string(); // resource name
        reader.tags();
        return { errorCode, errorMessage };
      });
    },
  };
}
