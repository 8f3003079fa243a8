// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConflictError, InputError } from '@backstage/errors';
import { NewTopic } from '../ports';
import { InMemoryTopic, isKnownConfigKey } from './InMemoryTopic';

const MAX_NAME = 249;
const LEGAL_NAME = /^[a-zA-Z0-9._-]+$/;

/** Throws what a real cluster throws for a topic that it would not make. */
export function refuseTopic(
  topic: NewTopic,
  cluster: { name: string; brokers: number; topics: InMemoryTopic[] },
): void {
  const { name } = topic;
  if (cluster.topics.some(other => other.name === name)) {
    throw new ConflictError(
      `Topic '${name}' already exists on cluster '${cluster.name}'`,
    );
  }
  const reason =
    nameProblem(name, cluster.topics) ??
    sizeProblem(topic, cluster.brokers) ??
    configProblem(topic.config);
  if (reason) {
    throw new InputError(
      `Cannot create topic '${name}' on cluster '${cluster.name}': ${reason}`,
    );
  }
}

/** Why Kafka would not take a config, in its own words. */
export function configProblem(
  config: Record<string, unknown>,
): string | undefined {
  const unknown = Object.keys(config).find(key => !isKnownConfigKey(key));
  return unknown && `Unknown topic config name: ${unknown}`;
}

function nameProblem(
  name: string,
  topics: InMemoryTopic[],
): string | undefined {
  if (name.length > MAX_NAME) {
    return `Topic name is invalid: the length of '${name}' is longer than the max allowed length ${MAX_NAME}`;
  }
  if (!LEGAL_NAME.test(name) || name === '.' || name === '..') {
    return `Topic name is invalid: '${name}' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'`;
  }
  // Metrics replace dots by underscores, so Kafka refuses names that differ only there.
  const collision = topics.find(
    other => other.name.replaceAll('.', '_') === name.replaceAll('.', '_'),
  );
  return (
    collision &&
    `Topic '${name}' collides with existing topic: ${collision.name}`
  );
}

function sizeProblem(topic: NewTopic, brokers: number): string | undefined {
  if (topic.partitions < 1) {
    return 'Number of partitions was set to an invalid non-positive value.';
  }
  if (topic.replicationFactor < 1) {
    return 'Replication factor was set to an invalid non-positive value.';
  }
  return topic.replicationFactor > brokers
    ? `Unable to replicate the partition ${topic.replicationFactor} time(s): The target replication factor of ${topic.replicationFactor} cannot be reached because only ${brokers} broker(s) are registered.`
    : undefined;
}
