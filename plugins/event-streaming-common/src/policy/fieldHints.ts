// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeConfigValue } from '../kinds/topic/describeConfigValue';
import { formatBytes } from '../kinds/topic/formatBytes';
import { formatDuration } from '../kinds/topic/formatDuration';
import { topicConfigKeyOf } from '../kinds/topic/topicConfigKeys';
import { topicPresets } from '../kinds/topic/topicPresets';
import { ChoiceHint, FieldHints, NumberHint } from './hintSchemas';
import { replicationFloor } from './replicationFloor';
import { EnvironmentProfile, Sourced } from './types';

const DAY_MS = 86_400_000;
const MIB = 1_048_576;
const GIB = 1024 * MIB;

/**
 * What the form of a new topic needs to know of an environment's policy: the
 * rules themselves stay in the backend.
 *
 * @public
 */
export function fieldHints(profile: EnvironmentProfile): FieldHints {
  const { defaults, limits } = profile;
  return {
    environment: profile.environment,
    partitions: {
      ...numberHint(defaults.partitions, limits.partitions),
      suggestions: upTo([1, 3, 6, 12, 24], limits.partitions.value, String),
      min: 1,
    },
    replicationFactor: {
      ...numberHint(defaults.replicationFactor),
      min: replicationFloor(profile),
    },
    minInsyncReplicas: { ...numberHint(defaults.minInsyncReplicas), min: 1 },
    retentionMs: retentionHint(profile),
    retentionBytes: {
      ...numberHint({ value: -1, from: 'product' }, limits.retentionBytes),
      suggestions: upTo(
        [GIB, 10 * GIB, 50 * GIB],
        limits.retentionBytes.value,
        formatBytes,
      ),
    },
    maxMessageBytes: {
      ...numberHint(defaults.maxMessageBytes, limits.maxMessageBytes),
      suggestions: upTo(
        [defaults.maxMessageBytes.value, 2 * MIB, 5 * MIB, 10 * MIB],
        limits.maxMessageBytes.value,
        formatBytes,
      ),
    },
    cleanupPolicy: {
      ...choice(defaults.cleanupPolicy),
      allowed: labelled('cleanup.policy', [
        'delete',
        'compact',
        'compact,delete',
      ]),
    },
    compressionType: {
      ...choice(defaults.compressionType),
      allowed: labelled(
        'compression.type',
        topicConfigKeyOf('compression.type')?.allowed ?? [],
      ),
    },
    presets: topicPresets(profile),
  };
}

function retentionHint({ defaults, limits }: EnvironmentProfile): NumberHint {
  const days = [1, 3, 7, 14, 30, 90, 365].map(day => day * DAY_MS);
  const limit = limits.retentionMs.value;
  return {
    ...numberHint(
      defaults.retentionMs,
      limit < 0 ? undefined : limits.retentionMs,
    ),
    suggestions: upTo(days, limit < 0 ? undefined : limit, formatDuration),
  };
}

function numberHint(
  usual: Sourced<number>,
  limit?: Sourced<number | undefined>,
): NumberHint {
  const hint = { default: usual.value, from: usual.from, suggestions: [] };
  return limit?.value === undefined
    ? hint
    : { ...hint, max: limit.value, maxFrom: limit.from };
}

function upTo(
  values: number[],
  limit: number | undefined,
  label: (value: number) => string,
): NumberHint['suggestions'] {
  return [...new Set(values)]
    .filter(value => limit === undefined || value <= limit)
    .sort((a, b) => a - b)
    .map(value => ({ value, label: label(value) }));
}

function choice(usual: Sourced<string>): Omit<ChoiceHint, 'allowed'> {
  return { default: usual.value, from: usual.from };
}

function labelled(key: string, values: readonly string[]) {
  return values.map(value => ({
    value,
    label: describeConfigValue(key, value),
  }));
}
