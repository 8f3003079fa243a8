// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { TextField } from '../../../../components/controls/TextField';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** How many consumers of a group can work at once. */
export function PartitionsField({ model }: { model: TopicFormModel }) {
  const { values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf, originOf } = useFieldTexts(model);
  const count = Number(values.partitions.text);
  return (
    <FieldSlot field="partitions">
      <TextField
        label={t('newTopic.shape.partitions')}
        inputMode="numeric"
        maxLength={6}
        value={values.partitions.text}
        onChange={text =>
          dispatch({ type: 'value', field: 'partitions', text })
        }
        hint={`${t('newTopic.shape.consumers', { count })}. ${originOf(
          'partitions',
        )}`}
        error={errorOf('partitions')}
      />
    </FieldSlot>
  );
}
