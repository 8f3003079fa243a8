// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { firstSentence } from '../../config/firstSentence';
import { isUnfilled } from '../../config/isUnfilled';
import { KeyInput } from '../../config/KeyInput';

export interface KeyFieldProps {
  definition: ConnectorConfigKey;
  /** Empty where it is not set. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The field of a key, with what the plug-in says of it. */
export function KeyField({
  definition,
  value,
  error,
  onChange,
}: KeyFieldProps) {
  const { name, required, defaultValue, secret, documentation } = definition;
  const { t } = useTexts(connectorTranslationRef);
  const usual = defaultValue
    ? t('newConnector.settings.default', { value: defaultValue })
    : undefined;
  return (
    <KeyInput
      label={name}
      labelNote={required ? t('newConnector.settings.required') : undefined}
      definition={definition}
      value={value}
      hint={
        secret
          ? t('connectorChange.editor.secret')
          : [firstSentence(documentation), usual].filter(Boolean).join(' ') ||
            undefined
      }
      error={error ?? unfilled()}
      onChange={onChange}
    />
  );

  function unfilled(): string | undefined {
    return isUnfilled(value) ? t('newConnector.settings.fill') : undefined;
  }
}
