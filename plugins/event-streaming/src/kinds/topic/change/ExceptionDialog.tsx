// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import OutlinedInput from '@mui/material/OutlinedInput';
import {
  EXCEPTION_LIMITS,
  ExceptionLimit,
  Finding,
  policyExceptionInputSchema,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { LabelledField } from '../../../components/controls/LabelledField';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { FieldRow } from '../../../components/layout/FieldRow';
import { TextField } from '../../../components/controls/TextField';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';
import { readConfigText, writeConfigText } from './configText';

const DAYS = 90;
const DAY_MS = 86_400_000;

export interface ExceptionDialogProps extends ChangeSubject {
  /** What a rule would need an exception for. */
  offer?: NonNullable<Finding['exception']>;
}

/** Asks for a value above a limit, until a day. */
export function ExceptionDialog(props: ExceptionDialogProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const form = useExceptionForm(props);
  return (
    <TopicChangeForm
      {...props}
      change="exception"
      title={t('topicChange.titles.exception')}
      input={form.input}
    >
      <FieldRow columns="1fr 1fr 1fr">
        <ChoiceField
          label={t('topicChange.exception.limit')}
          value={form.limit}
          options={EXCEPTION_LIMITS.map(value => ({
            value,
            label: t(`topicChange.exception.limits.${value}`),
          }))}
          onChange={limit => limit && form.setLimit(limit)}
        />
        <TextField
          label={t('topicChange.exception.value')}
          value={form.text}
          onChange={form.setText}
          hint={
            form.limit.startsWith('retention.') && (
              <Link
                component="button"
                type="button"
                underline="always"
                sx={{ font: 'inherit', verticalAlign: 'baseline' }}
                onClick={() => form.setText(writeConfigText(form.limit, '-1'))}
              >
                {t('topicChange.exception.forever')}
              </Link>
            )
          }
          error={
            form.text !== '' && form.raw === undefined
              ? t('topicChange.unreadable')
              : undefined
          }
        />
        <LabelledField
          label={t('topicChange.exception.until')}
          hint={t('topicChange.exception.untilHelp')}
        >
          {ids => (
            <OutlinedInput
              fullWidth
              type="date"
              value={form.until}
              onChange={event => form.setUntil(event.target.value)}
              inputProps={ids}
            />
          )}
        </LabelledField>
      </FieldRow>
    </TopicChangeForm>
  );
}

function useExceptionForm({ offer, request }: ExceptionDialogProps) {
  const asked = policyExceptionInputSchema.safeParse(request?.input);
  const before = asked.success ? asked.data : undefined;
  const [limit, setLimit] = useState<ExceptionLimit>(
    before?.limit ??
      EXCEPTION_LIMITS.find(known => known === offer?.limit) ??
      'partitions',
  );
  const value = before?.value ?? offer?.value;
  const [text, setText] = useState(
    value === undefined ? '' : writeConfigText(limit, String(value)),
  );
  const [until, setUntil] = useState(before?.until ?? inDays(DAYS));
  const raw = readConfigText(limit, text);
  const input = useMemo(
    () =>
      raw === undefined || until === ''
        ? undefined
        : { limit, value: Number(raw), until },
    [limit, raw, until],
  );
  return { limit, setLimit, text, setText, until, setUntil, raw, input };
}

function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
