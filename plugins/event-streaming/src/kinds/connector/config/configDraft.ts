// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorConfigSchema } from '@sluice/plugin-event-streaming-common';

/** A configuration that is being written. */
export type ConfigDraft = Readonly<Record<string, string>>;

/** Only what differs: a value that is set, or undefined for a key that goes. */
export function changedConfig(
  before: ConfigDraft,
  after: ConfigDraft,
): Record<string, string | null> {
  const set = Object.entries(after).filter(
    ([key, value]) => before[key] !== value,
  );
  const gone = Object.keys(before).filter(key => !(key in after));
  // JSON has no undefined: null takes a key away.
  return Object.fromEntries([...set, ...gone.map(key => [key, null])]);
}

/** A configuration with changes made to it, as an update makes them. */
export function withChanges(
  before: ConfigDraft,
  changes: Readonly<Record<string, string | null>>,
): ConfigDraft {
  const merged = { ...before, ...changes };
  return Object.fromEntries(
    Object.entries(merged).flatMap(([key, value]) =>
      value === null ? [] : [[key, value]],
    ),
  );
}

/** A configuration as a document. */
export function toConfigText(config: ConfigDraft): string {
  return JSON.stringify(config, undefined, 2);
}

/** What a document says, or why it is no configuration. */
export type ConfigReading =
  | { config: ConfigDraft; problem?: undefined }
  | { config?: undefined; problem: string };

/** Reads a document: an object of texts; numbers and flags become texts. */
export function readConfigText(text: string): ConfigReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const parsed = connectorConfigSchema.safeParse(asTexts(bodyOf(value)));
  if (parsed.success) {
    return { config: parsed.data };
  }
  const [issue] = parsed.error.issues;
  // What is wrong with a key is told within.
  const { message } = 'issues' in issue ? issue.issues[0] : issue;
  return { problem: [...issue.path.map(String), message].join(': ') };
}

/** What was copied from the REST API has the configuration within. */
function bodyOf(value: unknown): unknown {
  return isObject(value) && isObject(value.config) ? value.config : value;
}

function asTexts(value: unknown): unknown {
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          typeof item === 'number' || typeof item === 'boolean'
            ? String(item)
            : item,
        ]),
      )
    : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
