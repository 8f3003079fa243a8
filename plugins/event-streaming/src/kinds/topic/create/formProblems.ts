// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SettledValues, toRaw } from './settleValues';
import { FieldName, TopicForm, VALUE_FIELDS, ValueField } from './topicForm';
import { isNameComplete } from './topicNameParts';

/** What kind of text would be right. */
export type ProblemKind =
  | 'count'
  | 'duration'
  | 'bytes'
  | 'bytesOrNone'
  | 'amount';

const KINDS: Partial<Record<ValueField, ProblemKind>> = {
  partitions: 'count',
  replicas: 'count',
  minInsync: 'count',
  retention: 'duration',
  retentionBytes: 'bytesOrNone',
  messageSize: 'bytes',
};

/** What the form itself knows to be wrong, before anybody is asked. */
export interface FormProblems {
  /** Not filled in yet. That is no error while somebody is typing. */
  missing: FieldName[];
  /** Cannot be read. */
  invalid: { field: FieldName; kind: ProblemKind }[];
}

export function formProblems(
  form: TopicForm,
  values: SettledValues,
): FormProblems {
  const missing: [FieldName, boolean][] = [
    ['cluster', form.cluster === ''],
    ['name', !isNameComplete(form)],
    ['description', form.description.trim() === ''],
    ['owner', form.owner === ''],
  ];
  return {
    missing: missing.flatMap(([field, isMissing]) =>
      isMissing ? [field] : [],
    ),
    invalid: [...unreadable(values), ...unreadableTraffic(form)],
  };
}

function unreadable(values: SettledValues): FormProblems['invalid'] {
  return VALUE_FIELDS.flatMap(field => {
    const kind = KINDS[field];
    return kind && toRaw(field, values[field].text) === undefined
      ? [{ field, kind }]
      : [];
  });
}

function unreadableTraffic(form: TopicForm): FormProblems['invalid'] {
  const texts = [form.messagesPerSecond, form.averageSize];
  return texts.every(
    text => text.trim() === '' || readAmount(text) !== undefined,
  )
    ? []
    : [{ field: 'traffic', kind: 'amount' }];
}

/** A number that is not negative, as people type it: `1,200.5`. */
export function readAmount(text: string): number | undefined {
  const plain = text.trim().replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
