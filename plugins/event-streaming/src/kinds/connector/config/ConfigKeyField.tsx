// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDeleteBinLine } from '@remixicon/react';
import {
  ConnectorConfigKey,
  isSecretKey,
  REDACTED_VALUE,
} from '@sluice/plugin-event-streaming-common';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { firstSentence } from './firstSentence';
import { isUnfilled } from './isUnfilled';
import { KeyInput } from './KeyInput';

export interface ConfigKeyFieldProps {
  name: string;
  /** Undefined for a key that the plug-in does not know. */
  definition: ConnectorConfigKey | undefined;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  onRemove: () => void;
}

/** A key with its value, and a button that takes it away. */
export function ConfigKeyField(props: ConfigKeyFieldProps) {
  const { name, definition, value, error, onChange, onRemove } = props;
  const { t } = useTexts(connectorTranslationRef);
  const remove = t('connectorChange.editor.remove', { key: name });
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gap: 1,
      }}
    >
      <KeyInput
        label={name}
        definition={definition}
        value={value}
        error={
          error ??
          (isUnfilled(value) ? t('newConnector.settings.fill') : undefined)
        }
        hint={hintOf()}
        onChange={onChange}
      />
      <Box sx={{ paddingTop: '26px' }}>
        <Tooltip title={remove}>
          <IconButton size="small" aria-label={remove} onClick={onRemove}>
            <RiDeleteBinLine size={16} aria-hidden />
          </IconButton>
        </Tooltip>
      </Box>
    </Box>
  );

  function hintOf(): string | undefined {
    if (value.includes(REDACTED_VALUE)) {
      return t('connectorChange.editor.redacted');
    }
    if (definition?.secret || isSecretKey(name)) {
      return t('connectorChange.editor.secret');
    }
    return definition && firstSentence(definition.documentation);
  }
}
