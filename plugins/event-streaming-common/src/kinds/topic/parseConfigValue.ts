// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicConfigKey } from './topicConfigKey';
import { topicConfigKeyOf } from './topicConfigKeys';

/**
 * A config value that was read: the canonical `text` is what Kafka gives back,
 * so that desired and actual state compare equal.
 *
 * @public
 */
export type ParsedConfigValue =
  | { type: 'duration-ms' | 'bytes' | 'count'; text: string; amount: bigint }
  | { type: 'ratio'; text: string; amount: number }
  | { type: 'boolean'; text: string; on: boolean }
  | { type: 'list'; text: string; items: string[] }
  | { type: 'enum' | 'text'; text: string };

/**
 * What came of reading a config value: the value, or what is wrong with it in
 * one sentence.
 *
 * @public
 */
export type ConfigVerdict =
  | { ok: true; value: ParsedConfigValue }
  | { ok: false; reason: 'unknown-key' | 'illegal-value'; message: string };

const LONG_MAX = BigInt('9223372036854775807');
const UNITS: Partial<Record<TopicConfigKey['type'], string>> = {
  'duration-ms': ' in milliseconds',
  bytes: ' in bytes',
};

/**
 * Reads the value of a topic's config entry, in Kafka's own form, by the rules
 * of Kafka 4.3.
 *
 * @public
 */
export function parseConfigValue(key: string, text: string): ConfigVerdict {
  const entry = topicConfigKeyOf(key);
  if (!entry) {
    return {
      ok: false,
      reason: 'unknown-key',
      message: `Kafka has no topic setting '${key}'`,
    };
  }
  const value = read(entry, text.trim());
  return typeof value === 'string'
    ? { ok: false, reason: 'illegal-value', message: value }
    : { ok: true, value };
}

/** A text says what is wrong. */
function read(entry: TopicConfigKey, text: string): ParsedConfigValue | string {
  switch (entry.type) {
    case 'duration-ms':
    case 'bytes':
    case 'count':
      return readInteger(entry, entry.type, text);
    case 'ratio':
      return readRatio(entry, text);
    case 'boolean':
      return readBoolean(entry, text);
    case 'list':
      return readList(entry, text);
    case 'enum':
      return entry.allowed?.includes(text)
        ? { type: 'enum', text }
        : notAllowed(entry, text);
    default:
      return readText(entry, text);
  }
}

function readInteger(
  entry: TopicConfigKey,
  type: 'duration-ms' | 'bytes' | 'count',
  text: string,
): ParsedConfigValue | string {
  if (!/^-?\d{1,19}$/.test(text)) {
    const unit = UNITS[type] ?? '';
    return `'${entry.key}' takes a whole number${unit}, not '${text}'`;
  }
  const amount = BigInt(text);
  const max = entry.max === undefined ? LONG_MAX : BigInt(entry.max);
  if (entry.min !== undefined && amount < BigInt(entry.min)) {
    return `'${entry.key}' must be at least ${entry.min}, not ${amount}`;
  }
  if (entry.notZero && amount === BigInt(0)) {
    return `'${entry.key}' must not be 0`;
  }
  return amount > max
    ? `'${entry.key}' must be at most ${max}, not ${amount}`
    : { type, text: amount.toString(), amount };
}

function readRatio(
  entry: TopicConfigKey,
  text: string,
): ParsedConfigValue | string {
  const amount = Number(text);
  const { min = 0, max = 1 } = entry;
  // Kafka gives smaller numbers back in another form, as '1.0E-4'.
  const isPlain = /^(\d+|\d*\.\d{1,3})$/.test(text);
  if (!isPlain || amount < min || amount > max) {
    return `'${entry.key}' takes a number from ${min} to ${max} with up to three decimals, not '${text}'`;
  }
  return {
    type: 'ratio',
    text: Number.isInteger(amount) ? `${amount}.0` : String(amount),
    amount,
  };
}

function readBoolean(
  entry: TopicConfigKey,
  text: string,
): ParsedConfigValue | string {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false'
    ? { type: 'boolean', text: lower, on: lower === 'true' }
    : `'${entry.key}' is true or false, not '${text}'`;
}

function readList(
  entry: TopicConfigKey,
  text: string,
): ParsedConfigValue | string {
  const parts = text === '' ? [] : text.split(',').map(part => part.trim());
  const allowed = entry.allowed ?? [];
  const items = allowed.filter(item => parts.includes(item));
  return parts.every(part => allowed.includes(part))
    ? { type: 'list', text: items.join(','), items }
    : notAllowed(entry, text);
}

function readText(
  entry: TopicConfigKey,
  text: string,
): ParsedConfigValue | string {
  return entry.pattern === undefined || new RegExp(entry.pattern).test(text)
    ? { type: 'text', text }
    : `'${entry.key}' takes "partition:broker" pairs or "*", not '${text}'`;
}

function notAllowed(entry: TopicConfigKey, text: string): string {
  const allowed = (entry.allowed ?? []).join(', ');
  return `'${entry.key}' takes ${allowed}, not '${text}'`;
}
