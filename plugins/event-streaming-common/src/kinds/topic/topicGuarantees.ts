// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicKey } from './topicInputs';

/**
 * What the key and the number of partitions promise to those who read a topic,
 * and what they do not, in plain sentences.
 *
 * @public
 */
export function topicGuarantees(topic: {
  key?: TopicKey;
  /** Undefined while it is not known. */
  partitions?: number;
}): string[] {
  const { key, partitions } = topic;
  const isKeyed = key !== undefined && key.fields.length > 0;
  const order = isKeyed
    ? keyedOrder(key.fields, partitions)
    : unkeyedOrder(partitions);
  return [...order, ...parallelism(partitions), ...growth(isKeyed)];
}

/**
 * The key as an expression of its fields, such as `user_id:session_id`.
 *
 * @public
 */
export function keyExpression(key: TopicKey): string {
  return key.fields.join(':');
}

function keyedOrder(fields: string[], partitions?: number): string[] {
  const expression = fields.join(':');
  if (partitions === 1) {
    return ['All records are in order: there is one partition'];
  }
  const ordered = `Ordered per ${expression} within a partition; affinity lasts until the next rebalance`;
  return fields.length === 1
    ? [ordered]
    : [
        ordered,
        `Records that share only ${fields[0]} can be in different partitions, without order between them`,
      ];
}

function unkeyedOrder(partitions?: number): string[] {
  return partitions === 1
    ? ['All records are in order: there is one partition']
    : [
        'No order across records: without a key they are spread over all partitions',
      ];
}

function parallelism(partitions?: number): string[] {
  if (partitions === undefined) {
    return [];
  }
  return partitions === 1
    ? ['One consumer of a group works at a time; more stay idle']
    : [
        `At most ${partitions} consumers of a group work at the same time; more stay idle`,
      ];
}

function growth(isKeyed: boolean): string[] {
  return isKeyed
    ? [
        'More partitions move keys: records of one key from before and after are not in order',
      ]
    : ['Partitions can be added, never removed'];
}
