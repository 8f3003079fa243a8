// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { FieldSlot } from '../fields/FieldSlot';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** How brokers store messages, with the profile's choice named. */
export function CompressionField({ model }: { model: TopicFormModel }) {
  const { hints, values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf, originOf } = useFieldTexts(model);
  const { allowed, default: usual } = hints.compressionType;
  const { from, text: chosen } = values.compression;
  const usualText = t('newTopic.origin.you', {
    value: allowed.find(({ value }) => value === usual)?.label ?? usual,
  });
  return (
    <FieldSlot field="compression">
      <ChoiceField
        label={t('newTopic.shape.compression')}
        value={chosen}
        options={allowed.map(({ value, label }) => ({
          value,
          label,
          note:
            value === usual
              ? ` · ${t('newTopic.shape.compressionDefault')}`
              : undefined,
        }))}
        onChange={text =>
          dispatch({ type: 'value', field: 'compression', text })
        }
        hint={from === 'you' ? usualText : originOf('compression')}
        error={errorOf('compression')}
      />
    </FieldSlot>
  );
}
