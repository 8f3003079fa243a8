// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  FieldHints,
  OperationBody,
  TopicCreateInput,
} from '@sluice/plugin-event-streaming-common';
import {
  CONFIG_KEYS,
  ConfigField,
  presetOf,
  SettledValues,
  settleValues,
  toRaw,
} from './settleValues';
import { TopicForm, ValueField } from './topicForm';
import { topicNameOf } from './topicNameParts';

/**
 * What the form asks for. Only what somebody chose or the purpose sets is
 * written down: the rest follows the profile when the request is planned.
 *
 * @param form - without problems: what cannot be read is left out
 */
export function toOperation(form: TopicForm, hints: FieldHints): OperationBody {
  const values = settleValues(form, hints);
  const input: TopicCreateInput = {
    description: form.description.trim(),
    owner: form.owner,
    purpose: form.purpose,
    partitions: chosenCount(values, 'partitions'),
    replicationFactor: chosenCount(values, 'replicas'),
    config: configOf(form, hints, values),
    key: form.keyFields.length ? { fields: form.keyFields } : undefined,
    tags: form.tags.length ? form.tags : undefined,
    broadcast: form.broadcast || undefined,
  };
  return {
    operation: 'topic.create',
    target: { cluster: form.cluster, topic: topicNameOf(form) },
    input: withoutUndefined(input),
  };
}

function chosenCount(
  values: SettledValues,
  field: ValueField,
): number | undefined {
  const { text, from } = values[field];
  const raw = isChosen(from) ? toRaw(field, text) : undefined;
  return raw === undefined ? undefined : Number(raw);
}

function configOf(
  form: TopicForm,
  hints: FieldHints,
  values: SettledValues,
): TopicCreateInput['config'] {
  const config = {
    ...presetOf(form, hints)?.values.config,
    ...form.otherConfig,
  };
  for (const [field, key] of Object.entries(CONFIG_KEYS)) {
    const { text, from } = values[field as ConfigField];
    const raw = toRaw(field as ConfigField, text);
    if (isChosen(from) && raw !== undefined) {
      config[key] = raw;
    } else {
      delete config[key];
    }
  }
  return Object.keys(config).length ? config : undefined;
}

function isChosen(from: string): boolean {
  return from === 'you' || from === 'purpose';
}

function withoutUndefined(input: TopicCreateInput): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  );
}
