// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorOffset } from '@sluice/plugin-event-streaming-common';
import { TranslateConnector } from '../../../../translation/TranslateConnector';

/** An offset in words; those of sinks are places in topics. */
export function offsetWords(
  { partition, offset }: ConnectorOffset,
  t: TranslateConnector,
): { part: string; position: string } {
  const topic = partition.kafka_topic;
  return {
    part:
      typeof topic === 'string'
        ? t('connectorPage.offsets.topicPartition', {
            topic,
            partition: String(partition.kafka_partition),
          })
        : pairs(partition),
    position: offset
      ? positionOf(offset)
      : t('connectorPage.offsets.forgotten'),
  };
}

function positionOf(offset: Record<string, unknown>): string {
  return 'kafka_offset' in offset && Object.keys(offset).length === 1
    ? String(offset.kafka_offset)
    : pairs(offset);
}

function pairs(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} = ${wordOf(value)}`)
    .join(', ');
}

function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
