// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { PolicyView } from '@sluice/plugin-event-streaming-common';
import { toText } from './settleValues';
import { FieldName, TopicForm, TopicFormAction, ValueField } from './topicForm';
import { splitTopicName } from './topicNameParts';

type Naming = Pick<PolicyView, 'prefixes' | 'naming'>;

/** A place in an operation's body, and the field of the form that is it. */
interface FieldPath {
  field: FieldName;
  /** How a proposed value gets into the form; without it there is no fix. */
  toAction?: (value: unknown, policy: Naming) => TopicFormAction;
}

/** The only place that knows which path is which field. */
const PATHS: Readonly<Record<string, FieldPath>> = {
  'target.cluster': {
    field: 'cluster',
    toAction: value => change({ cluster: String(value) }),
  },
  'target.topic': {
    field: 'name',
    toAction: (value, { prefixes, naming }) =>
      change(
        splitTopicName(
          String(value),
          prefixes.map(({ prefix }) => prefix),
          naming.example,
        ),
      ),
  },
  'input.description': { field: 'description' },
  'input.owner': {
    field: 'owner',
    toAction: value => change({ owner: String(value) }),
  },
  'input.purpose': { field: 'purpose' },
  'input.key': { field: 'key' },
  'input.tags': { field: 'tags' },
  'input.broadcast': { field: 'broadcast' },
  'input.partitions': valueAt('partitions'),
  'input.replicationFactor': valueAt('replicas'),
  'input.config.min.insync.replicas': valueAt('minInsync'),
  'input.config.retention.ms': valueAt('retention'),
  'input.config.retention.bytes': valueAt('retentionBytes'),
  'input.config.cleanup.policy': valueAt('cleanup'),
  'input.config.compression.type': valueAt('compression'),
  'input.config.max.message.bytes': valueAt('messageSize'),
};

/** The field of the form that a finding is about. */
export function fieldOfPath(path: string | undefined): FieldName | undefined {
  return path === undefined ? undefined : find(path)?.field;
}

/** The change that takes up a proposed value. */
export function actionOfFix(
  fix: { field: string; value: unknown },
  policy: Naming,
): TopicFormAction | undefined {
  return find(fix.field)?.toAction?.(fix.value, policy);
}

/**
 * Also finds what is inside a field, such as `input.key.fields.1`, and what a
 * parser names without its part of the body, such as `description`.
 */
function find(path: string): FieldPath | undefined {
  const known = [path, `input.${path}`, `target.${path}`].flatMap(candidate =>
    Object.keys(PATHS).filter(
      key => candidate === key || candidate.startsWith(`${key}.`),
    ),
  );
  return PATHS[known[0]];
}

function valueAt(field: ValueField): FieldPath {
  return {
    field,
    toAction: value => ({
      type: 'value',
      field,
      text: toText(field, String(value)),
    }),
  };
}

function change(changes: Partial<TopicForm>): TopicFormAction {
  return { type: 'change', changes };
}
