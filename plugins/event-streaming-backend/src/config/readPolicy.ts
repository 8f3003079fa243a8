// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  findPolicyProblems,
  PolicyConfig,
  TopicDefaults,
  TopicLimits,
} from '@sluice/plugin-event-streaming-common';
import { ConfigBlock } from './ConfigBlock';
import { EnvironmentConfig } from './EventStreamingConfig';
import { readGateRules } from './readGateRules';

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
  const block = root.block('policy');
  if (!block) {
    return {};
  }
  block.allowOnly(['defaults', 'limits', 'naming', 'environments', 'gates']);
  const defaults = block.block('defaults');
  defaults?.allowOnly(DEFAULTS);
  const policy = {
    defaults: defaults && readDefaults(defaults),
    limits: readLimits(block.block('limits')),
    naming: readNaming(block.block('naming')),
    environments: readProfiles(block),
    gates: readGateRules(block, environments),
  };
  for (const problem of findPolicyProblems(policy, environments)) {
    root.problem('policy', `does not hold together: ${problem}`);
  }
  return policy;
}

function readProfiles(policy: ConfigBlock): PolicyConfig['environments'] {
  const profiles = policy.entries('environments').map(([name, block]) => {
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
    retentionMs: block.retention('retention'),
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
    pattern: block.optionalString('pattern'),
    example: block.optionalString('example'),
    reserved: block.has('reserved') ? block.strings('reserved') : undefined,
    maxLength: block.count('maxLength'),
  });
}

/** A key with no value would hide the value of the level above. */
function withoutUndefined<T extends object>(values: T): Partial<T> {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(entries) as Partial<T>;
}
