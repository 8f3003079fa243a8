// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toError } from '@backstage/errors';
import {
  PolicyConfig,
  TopicDefaults,
  TopicLimits,
} from '@sluice/plugin-event-streaming-common';
import { ConfigBlock } from './ConfigBlock';
import { EnvironmentConfig } from './EventStreamingConfig';

const DEFAULTS = [
  'partitions',
  'replicationFactor',
  'minInsyncReplicas',
  'retention',
  'cleanupPolicy',
  'compressionType',
  'maxMessageSize',
];

/** The policy as configured; what is left out follows the product. */
export function readPolicy(
  root: ConfigBlock,
  environments: EnvironmentConfig[],
): PolicyConfig {
  const policy = root.block('policy');
  if (!policy) {
    return {};
  }
  policy.allowOnly(['defaults', 'limits', 'naming', 'environments']);
  const defaults = policy.block('defaults');
  defaults?.allowOnly(DEFAULTS);
  return {
    defaults: defaults && readDefaults(defaults),
    limits: readLimits(policy.block('limits')),
    naming: readNaming(policy.block('naming')),
    environments: readProfiles(policy, environments),
  };
}

function readProfiles(
  policy: ConfigBlock,
  environments: EnvironmentConfig[],
): PolicyConfig['environments'] {
  const profiles = policy.entries('environments').map(([name, block]) => {
    if (!environments.some(environment => environment.name === name)) {
      policy.problem(
        `environments.${name}`,
        'is not among eventStreaming.environments',
      );
    }
    block.allowOnly([...DEFAULTS, 'limits']);
    const limits = readLimits(block.block('limits'));
    return [name, { ...readDefaults(block), limits }] as const;
  });
  return Object.fromEntries(profiles);
}

function readDefaults(block: ConfigBlock): Partial<TopicDefaults> {
  return withoutUndefined({
    partitions: block.count('partitions'),
    replicationFactor: block.count('replicationFactor'),
    minInsyncReplicas: block.count('minInsyncReplicas'),
    retentionMs: block.retention('retention'),
    cleanupPolicy: block.oneOf('cleanupPolicy', [
      'delete',
      'compact',
      'compact,delete',
    ]),
    compressionType: block.oneOf('compressionType', [
      'producer',
      'uncompressed',
      'gzip',
      'snappy',
      'lz4',
      'zstd',
    ]),
    maxMessageBytes: block.size('maxMessageSize'),
  });
}

function readLimits(block?: ConfigBlock): Partial<TopicLimits> | undefined {
  if (!block) {
    return undefined;
  }
  block.allowOnly([
    'partitions',
    'retention',
    'retentionSize',
    'maxMessageSize',
  ]);
  return withoutUndefined({
    partitions: block.count('partitions'),
    retentionMs: block.duration('retention'),
    retentionBytes: block.size('retentionSize'),
    maxMessageBytes: block.size('maxMessageSize'),
  });
}

function readNaming(block?: ConfigBlock): PolicyConfig['naming'] {
  if (!block) {
    return undefined;
  }
  block.allowOnly(['pattern', 'example', 'reserved', 'maxLength']);
  return withoutUndefined({
    pattern: readPattern(block),
    example: block.optionalString('example'),
    reserved: block.has('reserved') ? block.strings('reserved') : undefined,
    maxLength: block.count('maxLength'),
  });
}

function readPattern(block: ConfigBlock): string | undefined {
  const pattern = block.optionalString('pattern');
  if (pattern !== undefined) {
    try {
      RegExp(pattern, 'u');
    } catch (error) {
      block.problem('pattern', `is no regular expression: ${toError(error).message}`);
    }
  }
  return pattern;
}

/** A key with no value would hide the value of the level above. */
function withoutUndefined<T extends object>(values: T): Partial<T> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}
