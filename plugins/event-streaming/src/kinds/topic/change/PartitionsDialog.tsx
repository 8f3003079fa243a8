// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { topicAddPartitionsInputSchema } from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { TextField } from '../../../components/controls/TextField';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';
import { NewVersionBanner } from './NewVersionBanner';

export interface PartitionsDialogProps extends ChangeSubject {
  /** How many there are; unknown while a request is edited. */
  partitions?: number;
}

/** Asks for more partitions, or leads to a new version of the topic. */
export function PartitionsDialog(props: PartitionsDialogProps) {
  const { partitions: now, request, target } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const asked = topicAddPartitionsInputSchema.safeParse(request?.input);
  const [text, setText] = useState(
    asked.success ? String(asked.data.partitions) : '',
  );
  const partitions = /^[1-9]\d{0,4}$/.test(text.trim())
    ? Number(text)
    : undefined;
  const input = useMemo(
    () => (partitions === undefined ? undefined : { partitions }),
    [partitions],
  );
  const isUnreadable = text.trim() !== '' && partitions === undefined;
  return (
    <TopicChangeForm
      {...props}
      change="partitions"
      title={t('topicChange.titles.partitions')}
      input={input}
      onFix={fix => setText(String(fix.value))}
      instead={<NewVersionBanner target={target} partitions={partitions} />}
    >
      <TextField
        label={t('topicChange.partitions.label')}
        value={text}
        onChange={setText}
        inputMode="numeric"
        hint={
          now === undefined
            ? undefined
            : t('topicChange.partitions.now', { count: now })
        }
        error={isUnreadable ? t('newTopic.problem.count') : undefined}
      />
    </TopicChangeForm>
  );
}
