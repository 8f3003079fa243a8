// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from '../wire/WireReader';
import { WireOutcome, WireRequest } from '../wire/WireRequest';
import { WireWriter } from '../wire/WireWriter';

/** Partitions by topic id, whose two halves are sent back as they came. */
export type Assignment = { id: [bigint, bigint]; partitions: number[] }[];

export interface HeartbeatAnswer extends WireOutcome {
  epoch: number;
  intervalMs: number;
  assignment?: Assignment;
}

/** The one call by which a consumer joins, stays in and leaves a KIP-848 group. */
export function consumerGroupHeartbeatRequest(options: {
  group: string;
  memberId: string;
  /** 0 joins, -1 leaves. */
  epoch: number;
  topic: string;
  owned: Assignment;
}): WireRequest<HeartbeatAnswer> {
  return {
    apiKey: 68,
    apiName: 'ConsumerGroupHeartbeat',
    minVersion: 0,
    maxVersion: 0,
    flexibleFrom: 0,
    readOnly: false,
    encode(writer) {
      writer.string(options.group).string(options.memberId);
      writer.int32(options.epoch);
      writer.string(undefined).string(undefined); // instance id, rack
      writer.int32(30_000); // rebalance time-out in milliseconds
      writer.array([options.topic], topic => writer.string(topic));
      writer.string(undefined); // assignor: the broker's choice
      writer.array(options.owned, topic => writeTopic(writer, topic));
      writer.tags();
    },
    decode(reader) {
      reader.int32(); // throttle time
      const errorCode = reader.int16();
      const errorMessage = reader.nullableString();
      reader.nullableString(); // member id
      const epoch = reader.int32();
      const intervalMs = reader.int32();
      const isPresent = reader.int8() >= 0;
      const assignment = isPresent ? readAssignment(reader) : undefined;
      return { errorCode, errorMessage, epoch, intervalMs, assignment };
    },
  };
}

function writeTopic(writer: WireWriter, topic: Assignment[number]): void {
  writer.int64(topic.id[0]).int64(topic.id[1]);
  writer.array(topic.partitions, partition => writer.int32(partition)).tags();
}

function readAssignment(reader: WireReader): Assignment {
  return reader.array(() => {
    const id: [bigint, bigint] = [reader.int64(), reader.int64()];
    const partitions = reader.array(() => reader.int32());
    reader.tags();
    return { id, partitions };
  });
}
