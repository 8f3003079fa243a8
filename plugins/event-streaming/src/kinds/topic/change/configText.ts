// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicConfigKeyOf } from '@sluice/plugin-event-streaming-common';
import { formatByteLimit } from '../../../format/formatByteLimit';
import { formatCount } from '../../../format/formatCount';
import { formatDuration } from '../../../format/formatDuration';
import { parseDuration } from '../../../format/parseDuration';
import { parseBytes } from '../create/parseBytes';

/** Numbers that words stand for, such as `-1` for "no limit". */
const SPECIAL = -1;

/**
 * A value in Kafka's own form as people read and type it: `7 days`, `1 MiB`.
 * Exact: {@link readConfigText} reads the same value back.
 */
export function writeConfigText(key: string, raw: string): string {
  const text = friendly(key, raw);
  return readConfigText(key, text) === raw ? text : raw;
}

function friendly(key: string, raw: string): string {
  const amount = Number(raw);
  if (!Number.isSafeInteger(amount) || amount < SPECIAL) {
    return raw;
  }
  switch (topicConfigKeyOf(key)?.type) {
    case 'duration-ms':
      return formatDuration(amount);
    case 'bytes': {
      const text = formatByteLimit(amount);
      return parseBytes(text) === amount ? text : `${formatCount(amount)} B`;
    }
    default:
      return raw;
  }
}

/** What people typed in Kafka's own form; undefined when it cannot be read. */
export function readConfigText(key: string, text: string): string | undefined {
  const plain = text.trim();
  if (/^-?\d+$/.test(plain)) {
    return plain;
  }
  switch (topicConfigKeyOf(key)?.type) {
    case 'duration-ms':
      return asText(parseDuration(plain));
    case 'bytes':
      return asText(parseBytes(plain));
    case 'count':
    case undefined:
      return undefined;
    default:
      return plain === '' ? undefined : plain;
  }
}

function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
