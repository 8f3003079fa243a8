// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigEntry } from '@sluice/plugin-event-streaming-common';

/**
 * The command of Kafka's own tools that sets the entries which differ from
 * their default; undefined when none does. Secrets are left out.
 */
export function configCommand(
  topic: string,
  entries: readonly TopicConfigEntry[],
): string | undefined {
  const settings = entries.flatMap(({ key, value, overridden, sensitive }) =>
    overridden && !sensitive && value !== undefined
      ? [`${key}=${inBrackets(value)}`]
      : [],
  );
  if (settings.length === 0) {
    return undefined;
  }
  return [
    'kafka-configs.sh --bootstrap-server "$BOOTSTRAP_SERVERS"',
    `  --entity-type topics --entity-name '${topic}'`,
    `  --alter --add-config ${quoted(settings.join(','))}`,
  ].join(' \\\n');
}

/** A comma would begin the next entry. */
function inBrackets(value: string): string {
  return value.includes(',') ? `[${value}]` : value;
}

function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
