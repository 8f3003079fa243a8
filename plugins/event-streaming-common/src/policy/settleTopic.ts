// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseConfigValue } from '../kinds/topic/parseConfigValue';
import { TopicCreateInput, TopicTarget } from '../kinds/topic/topicInputs';
import { minInsyncReplicasFor } from './resolveProfile';
import { EnvironmentProfile, TopicSpec } from './types';

/**
 * The topic with every value settled: what the input says, else what the
 * profile of the environment says. Config values take Kafka's canonical form;
 * illegal ones stay as they are for the policy to name.
 *
 * @public
 */
export function settleTopic(
  target: TopicTarget,
  input: TopicCreateInput,
  profile: EnvironmentProfile,
): TopicSpec {
  const { defaults } = profile;
  const replicationFactor =
    input.replicationFactor ?? defaults.replicationFactor.value;
  return {
    name: target.topic,
    partitions: input.partitions ?? defaults.partitions.value,
    replicationFactor,
    config: {
      ...profileConfig(profile, replicationFactor),
      ...canonicalConfig(input.config ?? {}),
    },
  };
}

/**
 * What others would have to look up is written down on the topic, so that a
 * later change of a broker's default does not change it. The rest is left to
 * Kafka.
 */
function profileConfig(
  profile: EnvironmentProfile,
  replicationFactor: number,
): Record<string, string> {
  const { defaults } = profile;
  const config: Record<string, string> = {
    'retention.ms': String(defaults.retentionMs.value),
    'cleanup.policy': defaults.cleanupPolicy.value,
    'min.insync.replicas': String(settleMinInsync(profile, replicationFactor)),
  };
  if (defaults.compressionType.value !== 'producer') {
    config['compression.type'] = defaults.compressionType.value;
  }
  if (defaults.maxMessageBytes.from !== 'product') {
    config['max.message.bytes'] = String(defaults.maxMessageBytes.value);
  }
  return config;
}

/**
 * Follows the replication factor where no profile sets it; a value that is set
 * holds for more replicas too, and gives way to fewer.
 */
function settleMinInsync(
  { defaults }: EnvironmentProfile,
  replicationFactor: number,
): number {
  const highest = minInsyncReplicasFor(replicationFactor);
  const { value, from } = defaults.minInsyncReplicas;
  return from === 'product' ? highest : Math.min(value, highest);
}

function canonicalConfig(
  config: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config).map(([key, text]) => {
      const verdict = parseConfigValue(key, text);
      return [key, verdict.ok ? verdict.value.text : text];
    }),
  );
}
