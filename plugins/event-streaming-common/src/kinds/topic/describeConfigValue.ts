// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from './formatBytes';
import { formatDuration } from './formatDuration';
import { ParsedConfigValue, parseConfigValue } from './parseConfigValue';
import { topicConfigKeyOf } from './topicConfigKeys';

/**
 * The value of a config entry in plain words, such as "7 days", "1 MiB" or "no
 * limit". What is not understood is shown as it is.
 *
 * @public
 */
export function describeConfigValue(key: string, raw: string): string {
  const verdict = parseConfigValue(key, raw);
  if (!verdict.ok) {
    return raw;
  }
  const words = topicConfigKeyOf(key)?.words?.[verdict.value.text];
  return words ?? describe(verdict.value);
}

function describe(value: ParsedConfigValue): string {
  switch (value.type) {
    case 'duration-ms':
      return formatDuration(Number(value.amount));
    case 'bytes':
      return formatBytes(Number(value.amount));
    case 'count':
      return value.amount.toLocaleString('en-US');
    case 'ratio':
      return `${Number((value.amount * 100).toFixed(2))} %`;
    case 'boolean':
      return value.on ? 'yes' : 'no';
    default:
      return value.text;
  }
}
