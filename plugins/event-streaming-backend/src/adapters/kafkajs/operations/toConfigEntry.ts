// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConfigEntry, ConfigSource } from '@sluice/plugin-event-streaming-node';
import { WireConfigEntry } from '../wire/describeConfigsRequest';

const TOPIC_OVERRIDE = 1;

const SOURCES: Record<number, ConfigSource> = {
  [TOPIC_OVERRIDE]: 'topic',
  2: 'broker',
  3: 'broker-default',
  4: 'broker-static',
  5: 'default',
};

/** A config entry of the wire as the port describes it. */
export function toConfigEntry(entry: WireConfigEntry): ConfigEntry {
  return {
    name: entry.name,
    value: entry.sensitive ? undefined : entry.value,
    source: SOURCES[entry.source] ?? 'unknown',
    sensitive: entry.sensitive,
    readOnly: entry.readOnly,
    defaultValue: entry.sensitive ? undefined : defaultValue(entry),
  };
}

/** The value without the topic's override: the first synonym that is not the override. */
function defaultValue(entry: WireConfigEntry): string | undefined {
  if (entry.source !== TOPIC_OVERRIDE) {
    return entry.value;
  }
  return entry.synonyms.find(({ source }) => source !== TOPIC_OVERRIDE)?.value;
}
