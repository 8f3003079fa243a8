// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatDuration } from '../../kinds/topic/formatDuration';
import { Finding } from '../../plan';
import { amountOf, itemsOf } from '../effectiveConfig';
import { configFix, passed, violation, warning } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'cleanup.policy';
const FIELD = `input.config.${KEY}`;
const SET_DELETE = configFix(KEY, 'delete', 'Clean up by deleting');

/** Old messages go somehow; compaction needs a key and suits the purpose. */
export function cleanupRule(question: TopicQuestion): Finding[] {
  const items = itemsOf(question.spec, KEY);
  if (items === undefined) {
    return [];
  }
  if (items.length === 0) {
    const message = 'Without a clean-up policy everything is kept for ever';
    return [violation('cleanup-missing', message, SET_DELETE)];
  }
  if (!items.includes('compact')) {
    const message = 'Old messages are deleted, not compacted';
    return [passed('cleanup', message, { field: FIELD })];
  }
  return [...needsKey(question), ...losesHistory(question)];
}

function needsKey({ input, spec }: TopicQuestion): Finding[] {
  if (!input.key || input.key.fields.length === 0) {
    const message =
      'Compaction needs a key: it keeps the latest message of each';
    const detail = 'Messages without a key would be refused';
    return [
      violation('compaction-needs-key', message, {
        ...SET_DELETE,
        field: 'input.key',
        detail,
      }),
    ];
  }
  const kept = amountOf(spec, 'delete.retention.ms') ?? 0;
  const detail = `A message with a key and no value deletes the key (a tombstone); it stays ${formatDuration(
    kept,
  )} for consumers to see it`;
  const message = 'Compacted: the latest message of each key is kept';
  return [passed('cleanup', message, { field: FIELD, detail })];
}

function losesHistory({ input }: TopicQuestion): Finding[] {
  if (input.purpose !== 'events' && input.purpose !== 'audit') {
    return [];
  }
  const message = `Compaction removes earlier messages of a key, and ${
    input.purpose === 'events' ? 'events' : 'audit records'
  } all count`;
  return [warning('compaction-loses-history', message, SET_DELETE)];
}
