// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';
import { AddKey } from '../../config/AddKey';
import { ConfigKeyField } from '../../config/ConfigKeyField';
import { ConnectorFormModel } from '../useConnectorForm';

export interface FurtherKeysProps {
  model: ConnectorFormModel;
  errors: ReadonlyMap<string, string>;
}

const NONE: readonly string[] = [];

/** Keys that the plug-in does not name, such as those of transforms. */
export function FurtherKeys({ model, errors }: FurtherKeysProps) {
  const { keys, draft } = model;
  const { t } = useTexts(connectorTranslationRef);
  const named = new Set(keys.map(({ name }) => name));
  const further = Object.keys(draft.config).filter(key => !named.has(key));
  return (
    <Box
      role="group"
      aria-label={t('newConnector.settings.further')}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      {further.map(key => (
        <ConfigKeyField
          key={key}
          name={key}
          definition={undefined}
          value={draft.config[key]}
          error={errors.get(key)}
          onChange={value => draft.set(key, value)}
          onRemove={() => draft.remove(key)}
        />
      ))}
      <AddKey
        taken={[...named, ...further]}
        offered={NONE}
        onAdd={key => draft.set(key, '')}
      />
    </Box>
  );
}
