// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { keyExpression } from '../kinds/topic/topicGuarantees';
import { TopicKey } from '../kinds/topic/topicInputs';
import { Finding } from '../plan';
import { passed, violation, warning } from './finding';

/**
 * A topic that is to be joined with another one.
 *
 * @public
 */
export interface JoinInput {
  cluster: string;
  topic: string;
  partitions: number;
  /** Undefined when nobody has declared it. */
  key?: TopicKey;
}

/**
 * Whether two topics can be joined record by record: Kafka Streams and Flink give
 * one task the partitions of one number of both, so that records of one key meet
 * only where both topics have as many partitions and the same key. The worst is
 * first; the order of the two does not matter.
 *
 * @public
 */
export function checkCoPartitioning(a: JoinInput, b: JoinInput): Finding[] {
  const problems = [
    ...differentClusters(a, b),
    ...differentPartitions(a, b),
    ...differentKeys(a, b),
  ];
  return problems.length ? problems : [canBeJoined(a)];
}

function differentClusters(a: JoinInput, b: JoinInput): Finding[] {
  return a.cluster === b.cluster
    ? []
    : [
        violation(
          'join-clusters-differ',
          `'${a.topic}' is on ${a.cluster} and '${b.topic}' on ${b.cluster}`,
          {
            detail:
              'An application joins topics of one cluster; mirror one of them to the other cluster first',
          },
        ),
      ];
}

function differentPartitions(a: JoinInput, b: JoinInput): Finding[] {
  return a.partitions === b.partitions
    ? []
    : [
        violation(
          'join-partitions-differ',
          `'${a.topic}' has ${count(a)} and '${b.topic}' has ${count(b)}`,
          {
            detail:
              'Records of one key are in partitions of different numbers, and a join does not find them. Repartition one of the two for the join, or read the smaller one as a global table.',
          },
        ),
      ];
}

function differentKeys(a: JoinInput, b: JoinInput): Finding[] {
  const keyless = [a, b].filter(({ key }) => !key?.fields.length);
  if (keyless.length) {
    const names = keyless.map(({ topic }) => `'${topic}'`).join(' and ');
    const verb = keyless.length === 1 ? 'declares' : 'declare';
    const message = `${names} ${verb} no key`;
    const detail =
      'A join matches records of equal keys; make sure that both are written with the same one';
    return [warning('join-key-unknown', message, { detail })];
  }
  const [left, right] = [keyOf(a), keyOf(b)];
  return left === right
    ? []
    : [
        warning(
          'join-keys-differ',
          `'${a.topic}' is keyed by ${left} and '${b.topic}' by ${right}`,
          {
            detail:
              'If these are two names of one value, a join works; else choose a new key for one of them first',
          },
        ),
      ];
}

function canBeJoined(topic: JoinInput): Finding {
  const message = `Both have ${count(topic)} and the key ${keyOf(
    topic,
  )}: they can be joined`;
  const detail = 'As long as their producers choose partitions in the same way';
  return passed('join-possible', message, { detail });
}

function keyOf({ key }: JoinInput): string {
  return key ? keyExpression(key) : '';
}

function count({ partitions }: JoinInput): string {
  return partitions === 1 ? '1 partition' : `${partitions} partitions`;
}
