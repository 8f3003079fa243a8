// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  describeConfigValue,
  TOPIC_CONFIG_KEYS,
  TopicConfigEntry,
  topicConfigKeyOf,
} from '@sluice/plugin-event-streaming-common';
import { ConfigEntry } from '@sluice/plugin-event-streaming-node';

const ORDER = new Map(TOPIC_CONFIG_KEYS.map(({ key }, index) => [key, index]));

/** Config entries in plain words, those that people know first. */
export function topicConfigOf(
  entries: (Pick<ConfigEntry, 'name' | 'value' | 'source'> &
    Partial<ConfigEntry>)[],
): TopicConfigEntry[] {
  return entries.map(toEntry).sort(byImportance);
}

function toEntry({
  name,
  value,
  source,
  defaultValue,
  sensitive = false,
  readOnly = false,
}: Pick<ConfigEntry, 'name' | 'value' | 'source'> &
  Partial<ConfigEntry>): TopicConfigEntry {
  const meaning = topicConfigKeyOf(name);
  return {
    key: name,
    title: meaning?.title ?? name,
    help: meaning?.help,
    value: sensitive ? undefined : value,
    friendly: sensitive ? undefined : friendlyOf(name, value),
    overridden: source === 'topic',
    source,
    defaultValue: sensitive ? undefined : defaultValue,
    friendlyDefault: sensitive ? undefined : friendlyOf(name, defaultValue),
    sensitive,
    readOnly,
  };
}

function friendlyOf(key: string, value: string | undefined) {
  return value === undefined ? undefined : describeConfigValue(key, value);
}

function byImportance(a: TopicConfigEntry, b: TopicConfigEntry): number {
  const rank = ({ key }: TopicConfigEntry) => ORDER.get(key) ?? ORDER.size;
  return rank(a) - rank(b) || (a.key < b.key ? -1 : 1);
}
