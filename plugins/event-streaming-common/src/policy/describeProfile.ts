// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { describeConfigValue } from '../kinds/topic/describeConfigValue';
import { formatBytes } from '../kinds/topic/formatBytes';
import { formatDuration } from '../kinds/topic/formatDuration';
import { replicationFloor } from './replicationFloor';
import { EnvironmentProfile, ValueOrigin } from './types';

/**
 * A rule in plain words, with who made it where a profile can change it.
 *
 * @public
 */
export interface ProfileSentence {
  /** What it is about, such as "Retention". */
  topic: string;
  text: string;
  from?: ValueOrigin;
}

/**
 * The rules for new topics in an environment, in plain words.
 *
 * @public
 */
export function describeProfile(
  profile: EnvironmentProfile,
): ProfileSentence[] {
  return [
    ...describeName(profile),
    ...describePartitions(profile),
    ...describeDurability(profile),
    ...describeRetention(profile),
    ...describeMessages(profile),
  ];
}

function describeName({ naming }: EnvironmentProfile): ProfileSentence[] {
  return [
    {
      topic: 'Name',
      text: `Names look like ${naming.example}, start with a prefix of your team and best stay below ${naming.maxLength} characters`,
    },
    {
      topic: 'Name',
      text: 'No two names differ only by capitals or by dots and underscores',
    },
  ];
}

function describePartitions({
  defaults,
  limits,
}: EnvironmentProfile): ProfileSentence[] {
  return [
    {
      topic: 'Partitions',
      text: `${defaults.partitions.value} unless you choose another number`,
      from: defaults.partitions.from,
    },
    {
      topic: 'Partitions',
      text: `At most ${limits.partitions.value} without approval`,
      from: limits.partitions.from,
    },
  ];
}

function describeDurability(profile: EnvironmentProfile): ProfileSentence[] {
  const { replicationFactor, minInsyncReplicas } = profile.defaults;
  const floor = replicationFloor(profile);
  const loss =
    replicationFactor.value === 1
      ? '; messages are lost with their broker'
      : '';
  return [
    {
      topic: 'Replication',
      text: `${replicationFactor.value} unless you choose another number, and at least ${floor}${loss}`,
      from: replicationFactor.from,
    },
    {
      topic: 'Replication',
      text: `${minInsyncReplicas.value} must have a message before it counts as written`,
      from: minInsyncReplicas.from,
    },
    ...(profile.tier === 'prod'
      ? [{ topic: 'Replication', text: 'Outdated replicas never lead' }]
      : []),
  ];
}

function describeRetention({
  defaults,
  limits,
}: EnvironmentProfile): ProfileSentence[] {
  const { retentionMs, cleanupPolicy } = defaults;
  const bytes = limits.retentionBytes;
  return [
    {
      topic: 'Retention',
      text: `Messages are kept for ${duration(
        retentionMs.value,
      )} unless you choose another time`,
      from: retentionMs.from,
    },
    {
      topic: 'Retention',
      text: `At most ${duration(limits.retentionMs.value)} without approval`,
      from: limits.retentionMs.from,
    },
    ...(bytes.value === undefined
      ? []
      : [
          {
            topic: 'Retention',
            text: `A size limit is at most ${formatBytes(
              bytes.value,
            )} for each partition without approval`,
            from: bytes.from,
          },
        ]),
    {
      topic: 'Clean-up',
      text: `By ${describeConfigValue(
        'cleanup.policy',
        cleanupPolicy.value,
      )}; compacting needs a message key`,
      from: cleanupPolicy.from,
    },
  ];
}

function describeMessages({
  defaults,
  limits,
}: EnvironmentProfile): ProfileSentence[] {
  const { compressionType, maxMessageBytes } = defaults;
  return [
    {
      topic: 'Compression',
      text: `Stored ${describeCodec(compressionType.value)}`,
      from: compressionType.from,
    },
    {
      topic: 'Message size',
      text: `Up to ${formatBytes(maxMessageBytes.value)}`,
      from: maxMessageBytes.from,
    },
    {
      topic: 'Message size',
      text: `More than ${formatBytes(
        limits.maxMessageBytes.value,
      )} needs an exception`,
      from: limits.maxMessageBytes.from,
    },
  ];
}

function describeCodec(codec: string): string {
  if (codec === 'uncompressed') {
    return 'without compression';
  }
  return codec === 'producer' ? 'as the producer chose' : `with ${codec}`;
}

function duration(ms: number): string {
  return ms < 0 ? 'any time' : formatDuration(ms);
}
