// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';

/**
 * The partitions that a classic consumer was given. The bytes come from the
 * group's leader, not from Kafka: what cannot be read is no assignment.
 */
export function readMemberAssignment(bytes: Buffer): Record<string, number[]> {
  if (bytes.length === 0) {
    return {};
  }
  const reader = WireReader.create(bytes, { flexible: false });
  try {
    reader.int16(); // version of the consumer protocol
    return Object.fromEntries(
      reader.array(() => {
        const topic = reader.string();
        return [topic, reader.array(() => reader.int32())];
      }),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      return {};
    }
    throw error;
  }
}
