// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicPreset } from '@sluice/plugin-event-streaming-common';

/** Values that follow the purpose and the profile until somebody types. */
export const VALUE_FIELDS = [
  'partitions',
  'replicas',
  'minInsync',
  'retention',
  'retentionBytes',
  'cleanup',
  'compression',
  'messageSize',
] as const;

export type ValueField = (typeof VALUE_FIELDS)[number];

/** Everything in the form that can be wrong, marked and focused. */
export type FieldName =
  | ValueField
  | 'purpose'
  | 'cluster'
  | 'name'
  | 'description'
  | 'owner'
  | 'key'
  | 'tags'
  | 'broadcast'
  | 'traffic';

export type TopicPurpose = TopicPreset['purpose'];

/** The form as it is typed: texts that may not be readable yet. */
export interface TopicForm {
  purpose: TopicPurpose;
  environment: string;
  cluster: string;
  /** Such as `billing.`; empty when platform names a topic outside of any. */
  prefix: string;
  /** What stands behind the prefix, part by part. */
  nameParts: string[];
  description: string;
  /** An entity ref. */
  owner: string;
  /** What somebody typed or chose; the others follow purpose and profile. */
  values: Partial<Record<ValueField, string>>;
  /** Config entries that have no field here. */
  otherConfig: Record<string, string>;
  keyFields: string[];
  tags: string[];
  broadcast: boolean;
  messagesPerSecond: string;
  /** Kibibytes. */
  averageSize: string;
  justification: string;
}

/** A change of the form. */
export type TopicFormAction =
  | { type: 'change'; changes: Partial<TopicForm> }
  | { type: 'value'; field: ValueField; text: string | undefined }
  | { type: 'purpose'; purpose: TopicPurpose };

/** What a purpose fills in anew when it is chosen. */
const FILLED_BY_PURPOSE: readonly ValueField[] = [
  'partitions',
  'retention',
  'cleanup',
];

/** The form after a change. */
export function topicFormReducer(
  form: TopicForm,
  action: TopicFormAction,
): TopicForm {
  switch (action.type) {
    case 'change':
      return { ...form, ...action.changes };
    case 'value':
      return { ...form, values: withValue(form.values, action) };
    default:
      return {
        ...form,
        purpose: action.purpose,
        values: without(form.values, FILLED_BY_PURPOSE),
      };
  }
}

function withValue(
  values: TopicForm['values'],
  { field, text }: { field: ValueField; text: string | undefined },
): TopicForm['values'] {
  return text === undefined
    ? without(values, [field])
    : { ...values, [field]: text };
}

function without(
  values: TopicForm['values'],
  fields: readonly ValueField[],
): TopicForm['values'] {
  const kept = Object.entries(values).filter(
    ([field]) => !fields.some(other => other === field),
  );
  return Object.fromEntries(kept);
}
