// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@sluice/plugin-event-streaming-common';
import { readConfigText } from './configText';
import { SettingsFacts } from './useSettingsFacts';
import { TopicPromise } from './useSettingsForm';

/** What is in the fields. */
export interface SettingsValues {
  description: string;
  tags: readonly string[];
  promise: TopicPromise;
  texts: Readonly<Record<string, string | null>>;
}

/**
 * Only what differs from what is there, so that a change of somebody else at
 * the same time is not taken back. Undefined where that is nothing, or where a
 * value cannot be read.
 */
export function settingsInput(
  { topic, entries = [] }: SettingsFacts,
  { description, tags, promise, texts }: SettingsValues,
): JsonObject | undefined {
  const config: Record<string, string | null> = {};
  for (const [key, text] of Object.entries(texts)) {
    const entry = entries.find(known => known.key === key);
    const raw = text === null ? null : readConfigText(key, text);
    if (raw === undefined) {
      return undefined;
    }
    const isThere = raw === null ? !entry?.overridden : raw === entry?.value;
    if (!isThere) {
      config[key] = raw;
    }
  }
  const said = description.trim();
  if (said === '' && topic.description) {
    return undefined;
  }
  const input = {
    ...(Object.keys(config).length > 0 ? { config } : {}),
    ...(said !== '' && said !== (topic.description ?? '')
      ? { description: said }
      : {}),
    ...(tags.join() === topic.tags.join() ? {} : { tags: [...tags] }),
    ...promiseInput(topic, promise),
  };
  return Object.keys(input).length > 0 ? input : undefined;
}

/** The key in its order, which is part of what it promises. */
function promiseInput(
  topic: SettingsFacts['topic'],
  { keyFields, purpose, broadcast }: TopicPromise,
): JsonObject {
  const fields = topic.key?.fields ?? [];
  return {
    ...(keyFields.join('\n') === fields.join('\n')
      ? {}
      : { key: { fields: [...keyFields] } }),
    ...(purpose === topic.purpose || purpose === undefined ? {} : { purpose }),
    ...(broadcast === topic.broadcast ? {} : { broadcast }),
  };
}
