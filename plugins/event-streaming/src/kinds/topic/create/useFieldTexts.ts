// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { fieldOfPath } from './fieldPaths';
import { CONFIG_KEYS, ConfigField, presetOf } from './settleValues';
import { FieldName, ValueField } from './topicForm';
import { findingsAgainst, TopicFormModel } from './useTopicForm';

/** What stands below a field: what is wrong with it, or who set it. */
export interface FieldTexts {
  errorOf(field: FieldName): string | undefined;
  originOf(field: ValueField): string;
}

export function useFieldTexts(model: TopicFormModel): FieldTexts {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { form, hints, values, problems, policy } = model;
  const title = policy.environments.find(
    ({ environment }) => environment.name === form.environment,
  )?.environment.title;

  return {
    errorOf(field) {
      const invalid = problems.invalid.find(other => other.field === field);
      if (invalid) {
        return t(`newTopic.problem.${invalid.kind}`);
      }
      return findingsAgainst(model).find(
        finding => fieldOfPath(finding.field) === field,
      )?.message;
    },
    originOf(field) {
      const { from, usual } = values[field];
      if (from === 'purpose') {
        const preset = presetOf(form, hints);
        const why = preset?.why.find(reason => reason.field === pathOf(field));
        return (
          why?.text ??
          t('newTopic.origin.purpose', { purpose: preset?.title ?? '' })
        );
      }
      return t(`newTopic.origin.${from}`, {
        environment: title ?? form.environment,
        value: usual,
      });
    },
  };
}

function pathOf(field: ValueField): string {
  return field in CONFIG_KEYS
    ? `input.config.${CONFIG_KEYS[field as ConfigField]}`
    : `input.${field}`;
}
