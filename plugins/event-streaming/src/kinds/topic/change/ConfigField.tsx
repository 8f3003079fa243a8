// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Link from '@mui/material/Link';
import {
  describeConfigValue,
  parseConfigValue,
  TopicConfigEntry,
  topicConfigKeyOf,
} from '@sluice/plugin-event-streaming-common';
import { ReactNode } from 'react';
import { Mono } from '../../../components/values/Mono';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { TextField } from '../../../components/controls/TextField';
import { readConfigText, writeConfigText } from './configText';
import { SettingsForm } from './useSettingsForm';

export interface ConfigFieldProps {
  entry: TopicConfigEntry;
  form: SettingsForm;
}

/** One config entry in human units, with its key and a way back to the default. */
export function ConfigField({ entry, form }: ConfigFieldProps) {
  const { key, title, value = '', defaultValue = '' } = entry;
  const text = form.texts[key];
  const raw = text === null ? defaultValue : text ?? value;
  const shown = {
    label: title,
    error: useProblem(key, text),
    hint: <Hint entry={entry} form={form} />,
  };
  const choices = choicesOf(key);
  if (choices.length > 0) {
    return (
      <ChoiceField
        {...shown}
        value={raw}
        options={choices.map(choice => ({
          value: choice,
          label: describeConfigValue(key, choice),
        }))}
        onChange={chosen => form.setText(key, chosen)}
      />
    );
  }
  return (
    <TextField
      {...shown}
      value={text ?? writeConfigText(key, raw)}
      onChange={typed => form.setText(key, typed)}
    />
  );
}

/** What Kafka itself would not take; the rules are asked only about the rest. */
function useProblem(
  key: string,
  text: string | null | undefined,
): string | undefined {
  const { t } = useTexts(eventStreamingTranslationRef);
  if (typeof text !== 'string') {
    return undefined;
  }
  const raw = readConfigText(key, text);
  if (raw === undefined) {
    return t('topicChange.unreadable');
  }
  const verdict = parseConfigValue(key, raw);
  return verdict.ok ? undefined : verdict.message;
}

function Hint({ entry, form }: ConfigFieldProps): ReactNode {
  const { t } = useTexts(eventStreamingTranslationRef);
  const { key, overridden, friendlyDefault } = entry;
  const text = form.texts[key];
  const isDefault = text === null || (text === undefined && !overridden);
  return (
    <>
      <Mono>{key}</Mono>
      {' · '}
      {isDefault ? (
        t('topicChange.settings.isDefault')
      ) : (
        <Link
          component="button"
          type="button"
          underline="always"
          sx={{ font: 'inherit', verticalAlign: 'baseline' }}
          onClick={() => form.setText(key, overridden ? null : undefined)}
        >
          {friendlyDefault
            ? t('topicChange.settings.toDefault', { value: friendlyDefault })
            : t('topicChange.settings.toItsDefault')}
        </Link>
      )}
    </>
  );
}

/** All that an entry can be, where that is little. */
function choicesOf(key: string): string[] {
  const known = topicConfigKeyOf(key);
  switch (known?.type) {
    case 'enum':
      return [...(known.allowed ?? [])];
    case 'boolean':
      return ['true', 'false'];
    case 'list':
      return [...(known.allowed ?? []), (known.allowed ?? []).join(',')];
    default:
      return [];
  }
}
