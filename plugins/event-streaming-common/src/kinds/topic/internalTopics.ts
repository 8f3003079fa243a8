// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A form of name that a system gives to its own topics; `*` stands for any
 * characters.
 *
 * @public
 */
export interface InternalTopicForm {
  glob: string;
  /** Whose topic it is, as a sentence. */
  reason: string;
}

const CONNECT = 'Kafka Connect keeps its state here';

/** The first form that matches tells the most. @public */
export const INTERNAL_TOPIC_FORMS: readonly InternalTopicForm[] = [
  {
    glob: '__consumer_offsets',
    reason: 'Kafka keeps the offsets of consumer groups here',
  },
  {
    glob: '__transaction_state',
    reason: 'Kafka keeps the state of transactions here',
  },
  {
    glob: '__share_group_state',
    reason: 'Kafka keeps the state of share groups here',
  },
  {
    glob: '__cluster_metadata',
    reason: 'Kafka keeps the metadata of the cluster here',
  },
  { glob: '__strimzi*', reason: 'The Strimzi operator keeps its state here' },
  { glob: '__*', reason: 'Two underscores mark a topic of the system' },
  { glob: '_schemas', reason: 'A schema registry keeps its schemas here' },
  { glob: 'kafkasql-*', reason: 'Apicurio Registry keeps its schemas here' },
  { glob: '_confluent*', reason: 'Confluent components keep their state here' },
  { glob: 'connect-configs', reason: CONNECT },
  { glob: 'connect-offsets', reason: CONNECT },
  { glob: 'connect-status', reason: CONNECT },
  { glob: '*-connect-configs', reason: CONNECT },
  { glob: '*-connect-offsets', reason: CONNECT },
  { glob: '*-connect-status', reason: CONNECT },
  { glob: 'connect-*-configs', reason: CONNECT },
  { glob: 'connect-*-offsets', reason: CONNECT },
  { glob: 'connect-*-status', reason: CONNECT },
  { glob: 'mm2-*', reason: 'MirrorMaker keeps its state here' },
  { glob: '*.checkpoints.internal', reason: 'MirrorMaker keeps offsets here' },
  {
    glob: '*-changelog',
    reason: 'A Kafka Streams application keeps the state of a store here',
  },
  {
    glob: '*-repartition',
    reason: 'A Kafka Streams application sends messages to itself here',
  },
];
