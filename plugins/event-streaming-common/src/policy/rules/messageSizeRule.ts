// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { formatBytes } from '../../kinds/topic/formatBytes';
import { Finding } from '../../plan';
import { amountOf } from '../effectiveConfig';
import { beyondLimit } from '../exceptions';
import { configFix, passed, warning } from '../finding';
import { PRODUCT_POLICY } from '../productPolicy';
import { TopicQuestion } from '../TopicQuestion';

const KEY = 'max.message.bytes';
const FIELD = `input.config.${KEY}`;
const SMALLEST = 1024;
const FOLLOW =
  'Consumers, Connect workers and the fetch limits of brokers must take messages of that size as well';

/** Messages stay as small as clients and brokers are set up for. */
export function messageSizeRule(question: TopicQuestion): Finding[] {
  const { spec, profile } = question;
  const bytes = amountOf(spec, KEY);
  if (bytes === undefined) {
    return [];
  }
  const limit = profile.limits.maxMessageBytes.value;
  const size = formatBytes(bytes);
  if (bytes > limit) {
    const most = formatBytes(limit);
    const message = `${size} is larger than the ${most} that ${profile.title} allows without an exception`;
    const fix = configFix(KEY, String(limit), `Set to ${most}`);
    const extra = { detail: FOLLOW, ...fix };
    const beyond = { limit: KEY, value: bytes } as const;
    return [beyondLimit(question, beyond, { message, extra })];
  }
  if (bytes > PRODUCT_POLICY.defaults.maxMessageBytes) {
    const message = `Messages of up to ${size} need clients that are set up for them`;
    return [
      warning('message-size-large', message, { field: FIELD, detail: FOLLOW }),
    ];
  }
  if (bytes < SMALLEST) {
    const message = `Messages of more than ${size} would be refused`;
    const detail = 'Hardly any message is that small';
    return [warning('message-size-small', message, { field: FIELD, detail })];
  }
  const message = `Messages of up to ${size}`;
  return [passed('message-size', message, { field: FIELD })];
}
