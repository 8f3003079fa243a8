// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { KafkaConnection } from '../connection/KafkaConnection';
import { describeClusterRequest } from '../wire/describeClusterRequest';
import { WireOutcome } from '../wire/WireRequest';

// Bit number of the operation Describe in Kafka's field of authorized operations.
const DESCRIBE = 8;
const CLUSTER_AUTHORIZATION_FAILED = 31;

/** Whether the user may describe the cluster: Kafka tells no operation at all to who may not. */
export async function describesCluster(
  connection: KafkaConnection,
): Promise<WireOutcome> {
  const answer = await connection.send(describeClusterRequest(), 'any');
  if (answer.errorCode !== 0) {
    return answer;
  }
  const allowed = (answer.authorizedOperations >> DESCRIBE) & 1;
  return { errorCode: allowed ? 0 : CLUSTER_AUTHORIZATION_FAILED };
}
