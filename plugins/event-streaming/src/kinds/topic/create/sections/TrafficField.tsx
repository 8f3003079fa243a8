// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { formatBytes } from '../../../../format/formatBytes';
import { eventStreamingTranslationRef } from '../../../../translation';
import { useTexts } from '../../../../translation/useTexts';
import { FieldSlot } from '../fields/FieldSlot';
import { GroupField } from '../../../../components/controls/GroupField';
import { trafficOf } from '../trafficOf';
import { useFieldTexts } from '../useFieldTexts';
import { TopicFormModel } from '../useTopicForm';

/** How much is expected; nothing is stored, it only tells the disk needed. */
export function TrafficField({ model }: { model: TopicFormModel }) {
  const { form, values, change } = model;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { errorOf } = useFieldTexts(model);
  const traffic = trafficOf(form, values);
  const hint = traffic
    ? t('newTopic.shape.perDay', {
        amount: formatBytes(traffic.bytesPerDay),
        count: Number(values.replicas.text),
      })
    : t('newTopic.shape.trafficHint');
  return (
    <FieldSlot field="traffic">
      <GroupField
        label={t('newTopic.shape.traffic')}
        labelNote={t('newTopic.shape.optional')}
        hint={hint}
        error={errorOf('traffic')}
      >
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Amount
            label={t('newTopic.shape.perSecond')}
            unit={t('newTopic.shape.perSecondUnit')}
            value={form.messagesPerSecond}
            onChange={messagesPerSecond => change({ messagesPerSecond })}
          />
          <Amount
            label={t('newTopic.shape.averageSize')}
            unit={t('newTopic.shape.sizeUnit')}
            value={form.averageSize}
            onChange={averageSize => change({ averageSize })}
          />
        </Box>
      </GroupField>
    </FieldSlot>
  );
}

interface AmountProps {
  label: string;
  unit: string;
  value: string;
  onChange: (text: string) => void;
}

function Amount({ label, unit, value, onChange }: AmountProps) {
  return (
    <OutlinedInput
      fullWidth
      value={value}
      onChange={event => onChange(event.target.value)}
      inputProps={{
        'aria-label': `${label} (${unit})`,
        inputMode: 'decimal',
        maxLength: 15,
        autoComplete: 'off',
      }}
      endAdornment={
        <Box
          component="span"
          aria-hidden
          sx={{
            typography: 'caption',
            color: 'text.secondary',
            paddingLeft: 1,
          }}
        >
          {unit}
        </Box>
      }
    />
  );
}
