// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ParsedConfigValue,
  parseConfigValue,
} from '../kinds/topic/parseConfigValue';
import { topicConfigKeyOf } from '../kinds/topic/topicConfigKeys';
import { TopicSpec } from './types';

/**
 * The value that a config entry will have: as the spec says, else Kafka's
 * default. Undefined for an illegal value, which a rule of its own names.
 */
function valueOf(spec: TopicSpec, key: string): ParsedConfigValue | undefined {
  const text = spec.config[key] ?? topicConfigKeyOf(key)?.default ?? '';
  const verdict = parseConfigValue(key, text);
  return verdict.ok ? verdict.value : undefined;
}

/** The number of a duration, size or count; undefined when illegal. */
export function amountOf(spec: TopicSpec, key: string): number | undefined {
  const value = valueOf(spec, key);
  return value && 'amount' in value ? Number(value.amount) : undefined;
}

/** The items of a list; undefined when illegal. */
export function itemsOf(spec: TopicSpec, key: string): string[] | undefined {
  const value = valueOf(spec, key);
  return value?.type === 'list' ? value.items : undefined;
}

/** The canonical text; undefined when illegal. */
export function textOf(spec: TopicSpec, key: string): string | undefined {
  return valueOf(spec, key)?.text;
}
