// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { COMPACTION_CONFIG_KEYS } from './compactionConfigKeys';
import { MESSAGE_CONFIG_KEYS } from './messageConfigKeys';
import { STORAGE_CONFIG_KEYS } from './storageConfigKeys';
import { TopicConfigKey } from './topicConfigKey';

/**
 * All config entries that a topic of Kafka 4.3 has, the common ones first.
 * Keys, bounds and defaults are what a 4.3.1 broker describes and accepts.
 *
 * @public
 */
export const TOPIC_CONFIG_KEYS: readonly TopicConfigKey[] = [
  ...MESSAGE_CONFIG_KEYS,
  ...COMPACTION_CONFIG_KEYS,
  ...STORAGE_CONFIG_KEYS,
];

const BY_KEY = new Map(TOPIC_CONFIG_KEYS.map(entry => [entry.key, entry]));

/**
 * The config entry with that key, or undefined when Kafka 4.3 has none, which
 * can be a key of a newer or an older version.
 *
 * @public
 */
export function topicConfigKeyOf(key: string): TopicConfigKey | undefined {
  return BY_KEY.get(key);
}

/**
 * A config entry as people say it, with Kafka's own key.
 *
 * @public
 */
export function nameOfEntry(key: string): string {
  const title = topicConfigKeyOf(key)?.title;
  return title ? `'${title}' (${key})` : key;
}
