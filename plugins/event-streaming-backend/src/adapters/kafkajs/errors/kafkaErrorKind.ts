// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What an error code asks us to do. `moved`: somebody else is responsible now,
 * ask again after new metadata. `wait`: nothing was done, ask again shortly.
 */
export type KafkaErrorClass =
  | 'moved'
  | 'wait'
  | 'denied'
  | 'topic-missing'
  | 'group-missing'
  | 'exists'
  | 'refused'
  | 'unsupported'
  | 'security-disabled'
  | 'timed-out'
  | 'failed';

/** One of Kafka's error codes. */
export interface KafkaErrorKind {
  type: string;
  class: KafkaErrorClass;
  /** Used where the broker gave no words of its own. */
  text: string;
}

type Row = [type: string, errorClass: KafkaErrorClass, text: string];

// Codes and names: the table "Error codes" of Kafka's protocol guide. Only
// codes that the calls of this adapter can meet are listed.
const KINDS: Record<number, Row> = {
  [-1]: [
    'UNKNOWN_SERVER_ERROR',
    'failed',
    'The broker met an unexpected error',
  ],
  1: [
    'OFFSET_OUT_OF_RANGE',
    'wait',
    'The records were deleted before they could be read',
  ],
  3: [
    'UNKNOWN_TOPIC_OR_PARTITION',
    'topic-missing',
    'No such topic or partition',
  ],
  5: [
    'LEADER_NOT_AVAILABLE',
    'moved',
    'The partition has no leader at the moment',
  ],
  6: [
    'NOT_LEADER_OR_FOLLOWER',
    'moved',
    'The partition has moved to another broker',
  ],
  7: ['REQUEST_TIMED_OUT', 'timed-out', 'The cluster did not finish in time'],
  8: ['BROKER_NOT_AVAILABLE', 'moved', 'The broker is not available'],
  9: ['REPLICA_NOT_AVAILABLE', 'moved', 'The replica is not available'],
  13: ['NETWORK_EXCEPTION', 'moved', 'The broker lost a connection'],
  14: [
    'COORDINATOR_LOAD_IN_PROGRESS',
    'wait',
    'The group coordinator is loading',
  ],
  15: [
    'COORDINATOR_NOT_AVAILABLE',
    'moved',
    'The group coordinator is not available',
  ],
  16: [
    'NOT_COORDINATOR',
    'moved',
    'The group has moved to another coordinator',
  ],
  17: ['INVALID_TOPIC_EXCEPTION', 'refused', 'The topic name is not valid'],
  24: ['INVALID_GROUP_ID', 'refused', 'The group id is not valid'],
  29: [
    'TOPIC_AUTHORIZATION_FAILED',
    'denied',
    'Not authorized to access the topic',
  ],
  30: [
    'GROUP_AUTHORIZATION_FAILED',
    'denied',
    'Not authorized to access the group',
  ],
  31: [
    'CLUSTER_AUTHORIZATION_FAILED',
    'denied',
    'Not authorized to access the cluster',
  ],
  35: [
    'UNSUPPORTED_VERSION',
    'unsupported',
    'The broker does not know this version of the request',
  ],
  36: ['TOPIC_ALREADY_EXISTS', 'exists', 'The topic already exists'],
  37: [
    'INVALID_PARTITIONS',
    'refused',
    'The number of partitions is not valid',
  ],
  38: [
    'INVALID_REPLICATION_FACTOR',
    'refused',
    'The replication factor is not valid',
  ],
  39: [
    'INVALID_REPLICA_ASSIGNMENT',
    'refused',
    'The replica assignment is not valid',
  ],
  40: ['INVALID_CONFIG', 'refused', 'The configuration is not valid'],
  41: ['NOT_CONTROLLER', 'moved', 'The broker is not the controller any more'],
  42: ['INVALID_REQUEST', 'refused', 'The broker calls the request invalid'],
  43: [
    'UNSUPPORTED_FOR_MESSAGE_FORMAT',
    'unsupported',
    'The message format does not support this',
  ],
  44: ['POLICY_VIOLATION', 'refused', "The cluster's own policy forbids this"],
  54: [
    'SECURITY_DISABLED',
    'security-disabled',
    'The cluster has no authorizer',
  ],
  56: ['KAFKA_STORAGE_ERROR', 'failed', "The broker's disk failed"],
  57: ['LOG_DIR_NOT_FOUND', 'failed', 'The log directory was not found'],
  60: [
    'REASSIGNMENT_IN_PROGRESS',
    'refused',
    'A reassignment of this topic is under way',
  ],
  69: ['GROUP_ID_NOT_FOUND', 'group-missing', 'No such group'],
  73: [
    'TOPIC_DELETION_DISABLED',
    'refused',
    'The cluster does not allow to delete topics (delete.topic.enable)',
  ],
  74: [
    'FENCED_LEADER_EPOCH',
    'moved',
    'The partition has moved to another broker',
  ],
  75: [
    'UNKNOWN_LEADER_EPOCH',
    'moved',
    'The partition has moved to another broker',
  ],
  78: [
    'OFFSET_NOT_AVAILABLE',
    'wait',
    'The new leader does not know the offset yet',
  ],
  88: [
    'UNSTABLE_OFFSET_COMMIT',
    'wait',
    'An offset is being committed by a transaction',
  ],
  89: [
    'THROTTLING_QUOTA_EXCEEDED',
    'wait',
    'The quota for changes is used up for the moment',
  ],
  100: ['UNKNOWN_TOPIC_ID', 'topic-missing', 'No topic has this id'],
  113: ['STALE_MEMBER_EPOCH', 'wait', 'The group is moving to a new epoch'],
};

/** What the code means; a code that is not known is a failure of the broker. */
export function kafkaErrorKind(code: number): KafkaErrorKind {
  const [type, errorClass, text] = KINDS[code] ?? [
    `ERROR_${code}`,
    'failed',
    `The broker answered with error code ${code}`,
  ];
  return { type, class: errorClass, text };
}
