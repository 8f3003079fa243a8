// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from '../../kinds/topic/formatBytes';
import { formatDuration } from '../../kinds/topic/formatDuration';
import { Finding } from '../../plan';
import { amountOf, itemsOf, textOf } from '../effectiveConfig';
import { violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';
import { TopicSpec } from '../types';

/** Settings that Kafka takes one by one and that do not work together. */
export function configCombinationRule({ spec }: TopicQuestion): Finding[] {
  return [
    ...compactionLag(spec),
    ...tieredAndCompacted(spec),
    ...messageAboveSegment(spec),
  ];
}

function compactionLag(spec: TopicSpec): Finding[] {
  const least = amountOf(spec, 'min.compaction.lag.ms') ?? 0;
  const most = amountOf(spec, 'max.compaction.lag.ms') ?? Infinity;
  if (least <= most) {
    return [];
  }
  const message = `Compaction cannot wait at least ${formatDuration(
    least,
  )} and at most ${formatDuration(most)}`;
  const field = 'input.config.min.compaction.lag.ms';
  return [violation('compaction-lag-crossed', message, { field })];
}

function tieredAndCompacted(spec: TopicSpec): Finding[] {
  if (textOf(spec, 'remote.storage.enable') !== 'true') {
    return [];
  }
  const field = 'input.config.remote.storage.enable';
  if (itemsOf(spec, 'cleanup.policy')?.includes('compact')) {
    const message = 'Kafka cannot compact a topic with tiered storage';
    return [violation('tiered-and-compacted', message, { field })];
  }
  const message = 'Kafka refuses tiered storage where brokers have none';
  return [warning('tiered-storage', message, { field })];
}

function messageAboveSegment(spec: TopicSpec): Finding[] {
  const message = amountOf(spec, 'max.message.bytes');
  const segment = amountOf(spec, 'segment.bytes');
  if (message === undefined || segment === undefined || message <= segment) {
    return [];
  }
  return [
    violation(
      'message-above-segment',
      `Messages of ${formatBytes(
        message,
      )} do not fit into segments of ${formatBytes(segment)}`,
      { field: 'input.config.segment.bytes' },
    ),
  ];
}
