// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicGuarantees } from '@sluice/plugin-event-streaming-common';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ChipsField } from '../fields/ChipsField';
import { FieldSlot } from '../fields/FieldSlot';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

const MOST = 5;
const LONGEST = 100;

/** By which fields messages are spread, and what order that promises. */
export function KeyField({ model }: { model: TopicFormModel }) {
  const { form, values, change } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  const [order] = topicGuarantees({
    key: { fields: form.keyFields },
    partitions: Number(values.partitions.text),
  });
  return (
    <FieldSlot field="key">
      <ChipsField
        label={t('newTopic.shape.key')}
        placeholder={t('newTopic.shape.keyPlaceholder')}
        values={form.keyFields}
        max={MOST}
        maxLength={LONGEST}
        onChange={keyFields => change({ keyFields })}
        hint={form.keyFields.length ? order : t('newTopic.shape.keyHint')}
        error={errorOf('key')}
      />
    </FieldSlot>
  );
}
