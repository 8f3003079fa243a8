// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { CsvColumn, toCsv } from '../../../components/table/toCsv';

/** Column by column, in units that a spreadsheet can calculate with. */
const COLUMNS: readonly CsvColumn<TopicSummary>[] = [
  ['topic', topic => topic.topic],
  ['cluster', topic => topic.cluster],
  ['environment', topic => topic.environment],
  ['description', topic => topic.description],
  ['owner', ({ owner }) => (owner.source === 'fallback' ? '' : owner.ref)],
  ['partitions', topic => topic.partitions],
  ['replication factor', topic => topic.replicationFactor],
  ['clean-up policy', topic => topic.cleanupPolicy],
  ['retention (ms)', topic => topic.retentionMs],
  ['messages', topic => topic.messages],
  ['messages per second', topic => topic.producedPerSecond],
  ['size (bytes)', topic => topic.sizeBytes],
  ['consumer groups', topic => topic.consumerGroups],
  ['worst lag (messages)', topic => topic.worstLag?.messages],
  ['worst lag (group)', topic => topic.worstLag?.group],
  ['health', topic => topic.health.state],
  ['purpose', topic => topic.purpose],
  ['tags', topic => topic.tags.join(' ')],
  ['internal', topic => topic.internal],
  ['made through the portal', topic => topic.managed],
  ['read at', topic => topic.observedAt],
];

/** Topics as CSV, with a row of names first. */
export function topicsToCsv(topics: readonly TopicSummary[]): string {
  return toCsv(COLUMNS, topics);
}
