// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import {
  connectorDeleteInputSchema,
  OFFSET_FATES,
  OffsetFate,
} from '@sluice/plugin-event-streaming-common';
import { useMemo, useState } from 'react';
import { GroupField } from '../../../components/controls/GroupField';
import { Banner } from '../../../components/state/Banner';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorChangeForm } from './ConnectorChangeForm';
import { ConnectorSubject } from './ConnectorSubject';

/** Asks for the deletion of a connector, and what becomes of its offsets. */
export function DeleteDialog(props: ConnectorSubject) {
  const { t } = useTexts(connectorTranslationRef);
  const asked = connectorDeleteInputSchema.safeParse(props.request?.input);
  const [fate, setFate] = useState<OffsetFate>(
    asked.success ? asked.data.offsets : 'keep',
  );
  const input = useMemo(() => ({ offsets: fate }), [fate]);
  return (
    <ConnectorChangeForm
      {...props}
      change="delete"
      title={t('connectorChange.titles.delete')}
      input={input}
    >
      <Banner tone="bad" title={t('connectorChange.delete.text')} />
      <GroupField label={t('connectorChange.delete.offsets')}>
        <RadioGroup
          aria-label={t('connectorChange.delete.offsets')}
          value={fate}
          onChange={(_, chosen) =>
            setFate(OFFSET_FATES.find(one => one === chosen) ?? fate)
          }
        >
          {OFFSET_FATES.map(value => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio size="small" />}
              label={
                <Box sx={{ typography: 'body2' }}>
                  {t(`connectorChange.delete.fates.${value}`)}
                </Box>
              }
            />
          ))}
        </RadioGroup>
      </GroupField>
    </ConnectorChangeForm>
  );
}
