// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ConnectorConfigEntry,
  ConnectorConfigKey,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-common';

/** A key of a configuration with what the plug-in says of it. */
export interface ConfigRow {
  key: string;
  /** Undefined for a key that is not set. */
  entry: ConnectorConfigEntry | undefined;
  meaning: string | undefined;
  defaultValue: string | undefined;
  /** What is set is what it would be anyway. */
  isDefault: boolean;
  mark: 'reference' | 'redacted' | 'redactedPart' | undefined;
}

/** What is set, in its order, then what the plug-in would have otherwise. */
export function configRows(
  entries: readonly ConnectorConfigEntry[],
  keys: readonly ConnectorConfigKey[],
): ConfigRow[] {
  const known = new Map(keys.map(key => [key.name, key]));
  const set = new Set(entries.map(({ key }) => key));
  return [
    ...entries.map(entry => rowOf(entry.key, entry, known.get(entry.key))),
    ...keys
      .filter(({ name }) => !set.has(name))
      .map(key => rowOf(key.name, undefined, key)),
  ];
}

function rowOf(
  key: string,
  entry: ConnectorConfigEntry | undefined,
  definition: ConnectorConfigKey | undefined,
): ConfigRow {
  const defaultValue = definition?.defaultValue;
  return {
    key,
    entry,
    meaning: definition?.documentation || undefined,
    defaultValue,
    isDefault: entry !== undefined && entry.value === defaultValue,
    mark: entry && markOf(entry),
  };
}

function markOf(entry: ConnectorConfigEntry): ConfigRow['mark'] {
  if (entry.redacted) {
    return entry.value === REDACTED_VALUE ? 'redacted' : 'redactedPart';
  }
  return entry.reference ? 'reference' : undefined;
}
