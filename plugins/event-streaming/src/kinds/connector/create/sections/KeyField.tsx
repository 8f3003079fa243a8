// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { ChoiceField } from '../../../../components/controls/ChoiceField';
import { TextField } from '../../../../components/controls/TextField';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { firstSentence } from '../../config/firstSentence';
import { isUnfilled } from '../../config/isUnfilled';

export interface KeyFieldProps {
  definition: ConnectorConfigKey;
  /** Empty where it is not set. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const NUMBERS: readonly string[] = ['INT', 'SHORT', 'LONG', 'DOUBLE'];
const FLAGS: readonly string[] = ['true', 'false'];

/** The field of a key, as its type asks for it. */
export function KeyField(props: KeyFieldProps) {
  const { definition, value, error, onChange } = props;
  const { name, type, required, defaultValue, secret } = definition;
  const { t } = useTexts(connectorTranslationRef);
  const choices = choicesOf(definition, value);
  const usual = defaultValue
    ? t('newConnector.settings.default', { value: defaultValue })
    : undefined;
  const hint = secret
    ? t('connectorChange.editor.secret')
    : [firstSentence(definition.documentation), usual]
        .filter(Boolean)
        .join(' ') || undefined;
  if (choices) {
    return (
      <ChoiceField
        label={name}
        value={value || undefined}
        none={usual ?? t('newConnector.settings.notSet')}
        options={choices.map(choice => ({ value: choice, label: choice }))}
        hint={hint}
        error={error}
        onChange={chosen => onChange(chosen ?? '')}
      />
    );
  }
  return (
    <TextField
      label={name}
      labelNote={required ? t('newConnector.settings.required') : undefined}
      value={value}
      hint={hint}
      error={error ?? unfilled()}
      inputMode={type === 'INT' ? 'numeric' : undefined}
      onChange={text => onChange(NUMBERS.includes(type) ? text.trim() : text)}
    />
  );

  function unfilled(): string | undefined {
    return isUnfilled(value) ? t('newConnector.settings.fill') : undefined;
  }
}

/** What can be chosen; undefined where anything can be typed. */
function choicesOf(
  { type, recommendedValues }: ConnectorConfigKey,
  value: string,
): string[] | undefined {
  const offered = type === 'BOOLEAN' ? FLAGS : recommendedValues;
  if (offered.length === 0 || type === 'LIST') {
    return undefined;
  }
  return [...new Set([...offered, ...(value ? [value] : [])])];
}
