// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReadConnectorConfig } from '@sluice/plugin-event-streaming-node';
import { isPlainWord } from './isPlainWord';
import { maskLiteral, redactSecret, redactValue } from './secretKeys';

export interface RedactedConfig {
  config: ReadConnectorConfig;
  /** What was hidden; it must not leave the client. */
  secrets: string[];
}

/** A configuration without its secrets; references to secrets stay. */
export function redactConfig(
  values: Readonly<Record<string, string>>,
  isSecret: (key: string) => boolean,
): RedactedConfig {
  const secrets: string[] = [];
  const hide = (secret: string) => {
    const shown = maskLiteral(secret);
    if (shown !== secret) {
      secrets.push(secret);
    }
    return shown;
  };
  const within = (key: string, value: string) =>
    isPlainWord(value) ? value : redactValue(key, value, hide);
  const shown = Object.entries(values).map(([key, value]) => ({
    key,
    value: isSecret(key) ? redactSecret(key, value, hide) : within(key, value),
  }));
  const redacted = shown.filter(({ key, value }) => value !== values[key]);
  return {
    config: {
      values: Object.fromEntries(shown.map(({ key, value }) => [key, value])),
      redacted: redacted.map(({ key }) => key).sort(),
    },
    secrets,
  };
}
