// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { FieldHints, TopicPreset } from '@sluice/plugin-event-streaming-common';
import { formatByteLimit } from '../../../format/formatByteLimit';
import { formatBytes } from '../../../format/formatBytes';
import { formatCount } from '../../../format/formatCount';
import { formatDuration } from '../../../format/formatDuration';
import { parseDuration } from '../../../format/parseDuration';
import { parseBytes } from './parseBytes';
import { TopicForm, VALUE_FIELDS, ValueField } from './topicForm';

/** Who set a value: somebody in the form, the purpose, or the policy. */
export type SettledFrom =
  | 'you'
  | 'purpose'
  | 'environment'
  | 'organisation'
  | 'product';

/** The value that a field shows and the topic gets. */
export interface SettledValue {
  /** As it is typed: `7 days`, `1 MiB`, `12`, `compact`. */
  text: string;
  from: SettledFrom;
  /** What it would be if nobody had typed. */
  usual: string;
}

export type SettledValues = Record<ValueField, SettledValue>;

/** Where Kafka keeps the fields that are config entries. */
export const CONFIG_KEYS = {
  minInsync: 'min.insync.replicas',
  retention: 'retention.ms',
  retentionBytes: 'retention.bytes',
  cleanup: 'cleanup.policy',
  compression: 'compression.type',
  messageSize: 'max.message.bytes',
} as const satisfies Partial<Record<ValueField, string>>;

export type ConfigField = keyof typeof CONFIG_KEYS;

/** The preset of the chosen purpose, in the chosen environment. */
export function presetOf(
  form: Pick<TopicForm, 'purpose'>,
  hints: FieldHints,
): TopicPreset | undefined {
  return hints.presets.find(({ purpose }) => purpose === form.purpose);
}

/** Every value with who set it: the form, else the purpose, else the policy. */
export function settleValues(
  form: TopicForm,
  hints: FieldHints,
): SettledValues {
  const preset = presetOf(form, hints);
  const entries = VALUE_FIELDS.map(field => {
    const usual = fromPreset(field, preset, hints) ?? fromPolicy(field, hints);
    const typed = form.values[field];
    const settled: SettledValue =
      typed === undefined
        ? { ...usual, usual: usual.text }
        : { text: typed, from: 'you', usual: usual.text };
    return [field, settled] as const;
  });
  return Object.fromEntries(entries) as SettledValues;
}

type Usual = Omit<SettledValue, 'usual'>;

/** A purpose that says what the policy says anyway sets nothing. */
function fromPreset(
  field: ValueField,
  preset: TopicPreset | undefined,
  hints: FieldHints,
): Usual | undefined {
  const raw =
    field === 'partitions'
      ? preset?.values.partitions
      : preset?.values.config[CONFIG_KEYS[field as ConfigField]];
  if (raw === undefined) {
    return undefined;
  }
  const text = toText(field, String(raw));
  return text === fromPolicy(field, hints).text
    ? undefined
    : { text, from: 'purpose' };
}

function fromPolicy(field: ValueField, hints: FieldHints): Usual {
  const hint = hintOf(field, hints);
  const text =
    field === 'messageSize'
      ? // Kafka's default is 1 MiB and some bytes for a batch's head.
        formatBytes(Number(hint.default))
      : toText(field, String(hint.default));
  return { text, from: hint.from };
}

function hintOf(field: ValueField, hints: FieldHints) {
  switch (field) {
    case 'partitions':
      return hints.partitions;
    case 'replicas':
      return hints.replicationFactor;
    case 'minInsync':
      return hints.minInsyncReplicas;
    case 'retention':
      return hints.retentionMs;
    case 'retentionBytes':
      return hints.retentionBytes;
    case 'cleanup':
      return hints.cleanupPolicy;
    case 'compression':
      return hints.compressionType;
    default:
      return hints.maxMessageBytes;
  }
}

/** A value in Kafka's own form as people read and type it. */
export function toText(field: ValueField, raw: string): string {
  switch (field) {
    case 'retention':
      return formatDuration(Number(raw));
    case 'retentionBytes':
    case 'messageSize':
      return exactBytes(Number(raw));
    default:
      return raw;
  }
}

/** Rounded where that can be read back, else to the byte. */
function exactBytes(bytes: number): string {
  const text = formatByteLimit(bytes);
  return parseBytes(text) === bytes ? text : `${formatCount(bytes)} B`;
}

/** What people typed in Kafka's own form; undefined when it cannot be read. */
export function toRaw(field: ValueField, text: string): string | undefined {
  switch (field) {
    case 'retention':
      return asText(parseDuration(text));
    case 'retentionBytes':
      return asText(parseBytes(text));
    case 'messageSize': {
      const bytes = parseBytes(text);
      return bytes !== undefined && bytes >= 0 ? String(bytes) : undefined;
    }
    case 'partitions':
    case 'replicas':
    case 'minInsync':
      return /^[1-9]\d{0,5}$/.test(text.trim()) ? text.trim() : undefined;
    default:
      return text;
  }
}

function asText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
