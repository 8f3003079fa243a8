// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicSummary } from '@sluice/plugin-event-streaming-common';

type Value = string | number | boolean | undefined;

/** Column by column, in units that a spreadsheet can calculate with. */
const COLUMNS: readonly [string, (topic: TopicSummary) => Value][] = [
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

/** Topics as CSV (RFC 4180), with a row of names first. */
export function topicsToCsv(topics: readonly TopicSummary[]): string {
  const rows = topics.map(topic =>
    COLUMNS.map(([, valueOf]) => valueOf(topic)),
  );
  const names = COLUMNS.map(([name]) => name);
  return [names, ...rows]
    .map(row => `${row.map(toCell).join(',')}\r\n`)
    .join('');
}

function toCell(value: Value): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' ? withoutFormula(text) : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would execute a text that begins like a formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
