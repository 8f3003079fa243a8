// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseConfigValue } from '../../kinds/topic/parseConfigValue';
import {
  TOPIC_CONFIG_KEYS,
  topicConfigKeyOf,
} from '../../kinds/topic/topicConfigKeys';
import { Finding } from '../../plan';
import { violation } from '../finding';
import { TopicQuestion } from '../TopicQuestion';

/** Each setting is one that Kafka has, with a value that Kafka takes. */
export function configRule({ input }: TopicQuestion): Finding[] {
  return Object.entries(input.config ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, text]) => judge(key, text));
}

function judge(key: string, text: string): Finding[] {
  const field = `input.config.${key}`;
  const verdict = parseConfigValue(key, text);
  if (!verdict.ok) {
    const code =
      verdict.reason === 'unknown-key' ? 'config-unknown' : 'config-illegal';
    const detail = hintFor(key);
    return [violation(code, verdict.message, { field, detail })];
  }
  if (topicConfigKeyOf(key)?.atCreation === false) {
    const message = `'${key}' is for operators while they move partitions`;
    return [violation('config-operator-only', message, { field })];
  }
  return [];
}

/** Finds `retention.ms` behind `retention_ms` and `retentionMs`. */
function hintFor(key: string): string | undefined {
  const entry =
    topicConfigKeyOf(key) ??
    TOPIC_CONFIG_KEYS.find(other => letters(other.key) === letters(key));
  if (!entry) {
    return undefined;
  }
  return entry.key === key ? entry.help : `Did you mean '${entry.key}'?`;
}

function letters(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}
