// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireRequest } from '../wire/WireRequest';

/** Commits the offset of partition 0 as a member of a KIP-848 group. */
export function offsetCommitRequest(options: {
  group: string;
  memberId: string;
  epoch: number;
  topic: string;
  offset: bigint;
}): WireRequest<void> {
  return {
    apiKey: 8,
    apiName: 'OffsetCommit',
    minVersion: 9,
    maxVersion: 9,
    flexibleFrom: 8,
    readOnly: false,
    encode(writer) {
      writer.string(options.group).int32(options.epoch);
      writer.string(options.memberId).string(undefined);
      writer.array([options.topic], topic => {
        writer.string(topic);
        writer.array([0], partition => {
          writer.int32(partition).int64(options.offset).int32(-1);
          writer.string(undefined).tags();
        });
        writer.tags();
      });
      writer.tags();
    },
    decode(reader) {
      reader.int32(); // throttle time
      const errors = reader.array(() => {
        reader.string(); // topic
        const codes = reader.array(() => {
          reader.int32(); // partition
          const code = reader.int16();
          reader.tags();
          return code;
        });
        reader.tags();
        return codes;
      });
      const failed = errors.flat().find(code => code !== 0);
      if (failed) {
        throw new Error(`The commit failed with error code ${failed}`);
      }
    },
  };
}
