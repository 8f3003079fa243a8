// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

export interface ApiVersionsAnswer {
  /** The highest version the broker speaks, by api key. */
  maxVersions: Map<number, number>;
  /** Levels of the features that the whole cluster has finalized (KIP-584). */
  finalizedFeatures: Map<string, number>;
}

const FINALIZED_FEATURES_TAG = 2;

/** What a broker speaks, and which features the cluster has finalized. */
export function apiVersionsRequest(): WireRequest<ApiVersionsAnswer> {
  return {
    apiKey: 18,
    apiName: 'ApiVersions',
    minVersion: 3,
    maxVersion: 3,
    flexibleFrom: 3,
    readOnly: true,
    plainAnswerHeader: true,
    encode(writer) {
      writer.string('sluice').string('0.1.0').tags();
    },
    decode(reader) {
      reader.int16(); // error code: a broker that knows version 3 has none here
      const maxVersions = new Map(reader.array(() => readRange(reader)));
      reader.int32(); // throttle time
      const finalizedFeatures = new Map<string, number>();
      reader.tags((tag, field) => {
        if (tag === FINALIZED_FEATURES_TAG) {
          field.array(() => {
            finalizedFeatures.set(field.string(), field.int16());
            field.int16(); // lowest level
            field.tags();
          });
        }
      });
      return { maxVersions, finalizedFeatures };
    },
  };
}

function readRange(reader: WireReader): [number, number] {
  const key = reader.int16();
  reader.int16(); // lowest version
  const maxVersion = reader.int16();
  reader.tags();
  return [key, maxVersion];
}
