// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { RiArrowDownSLine } from '@remixicon/react';
import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { ToneIcon } from '../../../../components/state/ToneIcon';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { useTexts } from '../../../../translation/useTexts';
import { ConfigDraftModel } from '../../config/useConfigDraft';
import { KeyField } from './KeyField';

export interface KeyGroupFieldsProps {
  title: string;
  keys: readonly ConnectorConfigKey[];
  draft: ConfigDraftModel;
  errors: ReadonlyMap<string, string>;
  startsOpen: boolean;
}

/** One step of the configuration; closed it still says what is wrong in it. */
export function KeyGroupFields(props: KeyGroupFieldsProps) {
  const { title, keys, draft, errors, startsOpen } = props;
  const { t } = useTexts(connectorTranslationRef);
  const [open, setOpen] = useState(startsOpen);
  const set = keys.filter(({ name }) => draft.config[name]).length;
  const wrong = keys.filter(({ name }) => errors.has(name)).length;
  return (
    <Accordion
      disableGutters
      variant="outlined"
      expanded={open}
      onChange={(_, expanded) => setOpen(expanded)}
      // Most groups are never opened, and some have fifty keys.
      TransitionProps={{ unmountOnExit: true }}
    >
      <AccordionSummary expandIcon={<RiArrowDownSLine size={16} aria-hidden />}>
        <Box
          sx={{
            typography: 'body2',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
          }}
        >
          <b>{title}</b>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('newConnector.settings.count', {
              set: formatCount(set),
              all: formatCount(keys.length),
            })}
          </Box>
          {wrong > 0 && (
            <>
              <ToneIcon tone="bad" size={14} />
              {t('newConnector.settings.wrong', {
                count: wrong,
                number: formatCount(wrong),
              })}
            </>
          )}
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Box sx={{ display: 'grid', gap: 2 }}>
          {keys.map(key => (
            <KeyField
              key={key.name}
              definition={key}
              value={draft.config[key.name] ?? ''}
              error={errors.get(key.name)}
              onChange={value =>
                value === ''
                  ? draft.remove(key.name)
                  : draft.set(key.name, value)
              }
            />
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
