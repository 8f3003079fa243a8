// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState } from 'react';
import { Mono } from '../../../../components/values/Mono';
import {
  Segment,
  SegmentedControl,
} from '../../../../components/controls/SegmentedControl';
import { formatDuration, NO_LIMIT } from '../../../../format/formatDuration';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { GroupField } from '../../../../components/controls/GroupField';
import { toRaw } from '../settleValues';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

const OTHER = 'other';

/** For how long: a usual time, or another one in words. */
export function RetentionField({ model }: { model: TopicFormModel }) {
  const { values, dispatch } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  const [typing, setTyping] = useState(false);
  const options = useOptions(model);
  const { text } = values.retention;
  const isUsual = options.some(({ value }) => value === text);
  const isOther = typing || !isUsual;
  const set = (next: string) =>
    dispatch({ type: 'value', field: 'retention', text: next });
  const label = t('newTopic.shape.retention');
  return (
    <FieldSlot field="retention">
      <GroupField
        label={label}
        hint={<Hint model={model} />}
        error={errorOf('retention')}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <SegmentedControl
            label={label}
            value={isOther ? OTHER : text}
            options={[
              ...options,
              { value: OTHER, label: t('newTopic.shape.retentionOther') },
            ]}
            onChange={chosen => {
              setTyping(chosen === OTHER);
              if (chosen !== OTHER) {
                set(chosen);
              }
            }}
          />
          {isOther && (
            <OutlinedInput
              value={text}
              onChange={event => {
                // Stays open while what is typed passes through a usual time.
                setTyping(true);
                set(event.target.value);
              }}
              error={errorOf('retention') !== undefined}
              inputProps={{
                'aria-label': t('newTopic.shape.retentionOtherLabel'),
                placeholder: t('newTopic.shape.retentionExample'),
                maxLength: 60,
                autoComplete: 'off',
              }}
              sx={{ flex: '1 1 140px', maxWidth: 240 }}
            />
          )}
        </Box>
      </GroupField>
    </FieldSlot>
  );
}

/** What the policy offers, and no limit where it sets none. */
function useOptions({ hints }: TopicFormModel): Segment<string>[] {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { suggestions, max } = hints.retentionMs;
  const times = suggestions.map(({ value }) => formatDuration(value));
  return [
    ...times.map(time => ({ value: time, label: time })),
    ...(max === undefined
      ? [{ value: NO_LIMIT, label: t('newTopic.shape.unlimited') }]
      : []),
  ];
}

function Hint({ model }: { model: TopicFormModel }) {
  const { values } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { originOf } = useFieldTexts(model);
  if (values.cleanup.text === 'compact') {
    return <>{t('newTopic.shape.retentionCompacted')}</>;
  }
  const raw = toRaw('retention', values.retention.text);
  return (
    <>
      <Mono>retention.ms = {raw}</Mono> · {originOf('retention')}
    </>
  );
}
