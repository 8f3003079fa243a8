// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { TopicConfigEntry } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { ConfigField } from './ConfigField';
import { SettingsForm } from './useSettingsForm';

/** What most changes are about; the others are a choice away. */
const USUAL = [
  'retention.ms',
  'retention.bytes',
  'cleanup.policy',
  'max.message.bytes',
  'min.insync.replicas',
  'compression.type',
];

export interface ConfigFieldsProps {
  form: SettingsForm;
  entries: readonly TopicConfigEntry[];
}

/** A field for each usual config entry, and for each that was chosen. */
export function ConfigFields({ form, entries }: ConfigFieldsProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [added, setAdded] = useState<readonly string[]>([]);
  const open = [...entries].filter(
    ({ readOnly, sensitive }) => !readOnly && !sensitive,
  );
  const isShown = ({ key, overridden }: TopicConfigEntry) =>
    USUAL.includes(key) ||
    overridden ||
    added.includes(key) ||
    form.texts[key] !== undefined;
  const place = ({ key }: TopicConfigEntry) =>
    USUAL.includes(key) ? USUAL.indexOf(key) : USUAL.length;
  const shown = open.filter(isShown).sort((a, b) => place(a) - place(b));
  const others = open.filter(entry => !isShown(entry));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
      }}
    >
      {shown.map(entry => (
        <ConfigField key={entry.key} entry={entry} form={form} />
      ))}
      {others.length > 0 && (
        <ChoiceField
          label={t('topicChange.settings.more')}
          value={undefined}
          none={t('topicChange.settings.moreNone')}
          options={others.map(({ key, title }) => ({
            value: key,
            label: title,
          }))}
          onChange={key => key && setAdded([...added, key])}
        />
      )}
    </Box>
  );
}
