// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  TOPIC_PURPOSES,
  topicGuarantees,
} from '@sluice/plugin-event-streaming-common';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { ChipsField } from '../create/fields/ChipsField';
import { FieldRow } from '../../../components/layout/FieldRow';
import { SettingsForm } from './useSettingsForm';

const MOST_FIELDS = 5;
const LONGEST_FIELD = 100;
const AUDIENCE = ['owners', 'everybody'] as const;

export interface PromiseFieldsProps {
  form: SettingsForm;
  partitions: number | undefined;
}

/** What readers rely on: the key and its order, the purpose, and who may read. */
export function PromiseFields({ form, partitions }: PromiseFieldsProps) {
  const { promise, setPromise } = form;
  const { keyFields, purpose, broadcast } = promise;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [order] = topicGuarantees({
    key: { fields: [...keyFields] },
    partitions,
  });
  return (
    <FieldRow columns="2fr 1fr 1fr">
      <ChipsField
        label={t('newTopic.shape.key')}
        values={keyFields}
        onChange={fields => setPromise({ keyFields: fields })}
        placeholder={t('newTopic.shape.keyPlaceholder')}
        hint={keyFields.length > 0 ? order : t('newTopic.shape.keyHint')}
        max={MOST_FIELDS}
        maxLength={LONGEST_FIELD}
      />
      <ChoiceField
        label={t('topicChange.settings.purpose')}
        value={purpose}
        none={t('topicChange.settings.purposeNone')}
        options={TOPIC_PURPOSES.map(value => ({
          value,
          label: t(`topicChange.settings.purposes.${value}`),
        }))}
        onChange={chosen => setPromise({ purpose: chosen })}
      />
      <ChoiceField
        label={t('topicChange.settings.audience')}
        value={AUDIENCE[broadcast ? 1 : 0]}
        options={AUDIENCE.map(value => ({
          value,
          label: t(`topicChange.settings.audiences.${value}`),
        }))}
        onChange={chosen => setPromise({ broadcast: chosen === 'everybody' })}
      />
    </FieldRow>
  );
}
