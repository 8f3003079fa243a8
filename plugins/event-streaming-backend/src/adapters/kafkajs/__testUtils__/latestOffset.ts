// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnection } from '../connection/KafkaConnection';
import { listOffsetsRequest } from '../wire/listOffsetsRequest';

/** The end of partition 0. */
export async function latestOffset(
  connection: KafkaConnection,
  topic: string,
): Promise<bigint> {
  const { topics } = await connection.metadata({ topics: [topic] });
  const [listed] = await connection.send(
    listOffsetsRequest({
      topics: [{ name: topic, partitions: [0] }],
      timestamp: -1n,
    }),
    topics[0].partitions[0].leader,
  );
  return listed.partitions[0].offset;
}
