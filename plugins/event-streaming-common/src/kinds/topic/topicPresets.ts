// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPreset } from '../../policy/hintSchemas';
import { EnvironmentProfile } from '../../policy/types';
import { formatDuration } from './formatDuration';

const DAY_MS = 86_400_000;

/**
 * Values for each purpose that a topic can have, within what the profile of the
 * environment allows without approval, each with the reason for it.
 *
 * @public
 */
export function topicPresets(profile: EnvironmentProfile): TopicPreset[] {
  return [
    events(profile),
    changelog(),
    audit(profile),
    telemetry(profile),
    outbox(profile),
    deadLetters(profile),
  ];
}

function events(profile: EnvironmentProfile): TopicPreset {
  const { value } = profile.defaults.retentionMs;
  return {
    purpose: 'events',
    title: 'Events',
    hint: 'Facts, kept a while',
    needsKey: false,
    values: deleteAfter(value),
    why: [
      whyRetention(value, `the default of ${profile.title}`),
      whyCleanup('Each event counts, so none replaces another'),
    ],
  };
}

function changelog(): TopicPreset {
  return {
    purpose: 'changelog',
    title: 'Changelog',
    hint: 'Latest value per key',
    needsKey: true,
    values: {
      config: {
        'cleanup.policy': 'compact',
        'delete.retention.ms': String(7 * DAY_MS),
      },
    },
    why: [
      whyCleanup('The latest value of each key is kept, however old it is'),
      { field: 'input.key', text: 'Compaction works by key' },
      {
        field: 'input.config.delete.retention.ms',
        text: 'A consumer that is away for up to 7 days still learns of deletions',
      },
    ],
  };
}

function audit(profile: EnvironmentProfile): TopicPreset {
  const value = atMost(profile, 365 * DAY_MS);
  return {
    purpose: 'audit',
    title: 'Audit',
    hint: 'Long, tamper-aware',
    needsKey: false,
    values: {
      config: {
        ...deleteAfter(value).config,
        'message.timestamp.type': 'LogAppendTime',
      },
    },
    why: [
      whyRetention(value, `the longest that ${profile.title} allows by itself`),
      whyCleanup('Compaction would remove evidence'),
      {
        field: 'input.config.message.timestamp.type',
        text: 'The broker writes the time, so that a producer cannot date back',
      },
    ],
  };
}

function telemetry(profile: EnvironmentProfile): TopicPreset {
  const value = atMost(profile, 3 * DAY_MS);
  const partitions = Math.min(12, profile.limits.partitions.value);
  return {
    purpose: 'telemetry',
    title: 'Telemetry',
    hint: 'High volume, short',
    needsKey: false,
    values: { partitions, ...deleteAfter(value) },
    why: [
      whyRetention(value, 'long enough for a weekend, short for its volume'),
      {
        field: 'input.partitions',
        text: `Up to ${partitions} consumers can share the load`,
      },
    ],
  };
}

function outbox(profile: EnvironmentProfile): TopicPreset {
  const { value } = profile.defaults.retentionMs;
  return {
    purpose: 'outbox',
    title: 'Outbox',
    hint: 'From a database',
    needsKey: true,
    values: deleteAfter(value),
    why: [
      whyRetention(value, `the default of ${profile.title}`),
      {
        field: 'input.key',
        text: 'The id of the aggregate keeps its changes in order',
      },
    ],
  };
}

function deadLetters(profile: EnvironmentProfile): TopicPreset {
  const value = atMost(profile, 14 * DAY_MS);
  return {
    purpose: 'dead-letters',
    title: 'Dead letters',
    hint: 'Of another topic',
    needsKey: false,
    values: { partitions: 1, ...deleteAfter(value) },
    why: [
      whyRetention(value, 'time to find the cause and send them again'),
      { field: 'input.partitions', text: 'Few messages, read by hand' },
    ],
  };
}

function deleteAfter(retentionMs: number): TopicPreset['values'] {
  return {
    config: { 'retention.ms': String(retentionMs), 'cleanup.policy': 'delete' },
  };
}

/** As long as wanted, or the longest that needs no approval. */
function atMost(profile: EnvironmentProfile, wantedMs: number): number {
  const limit = profile.limits.retentionMs.value;
  return limit < 0 ? wantedMs : Math.min(wantedMs, limit);
}

function whyRetention(ms: number, reason: string) {
  const text = ms < 0 ? 'No limit' : capitalize(formatDuration(ms));
  return { field: 'input.config.retention.ms', text: `${text}: ${reason}` };
}

function whyCleanup(text: string) {
  return { field: 'input.config.cleanup.policy', text };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
