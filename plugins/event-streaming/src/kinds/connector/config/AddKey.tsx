// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { LabelledField } from '../../../components/controls/LabelledField';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';

export interface AddKeyProps {
  /** Keys that are there. */
  taken: readonly string[];
  /** Keys that the plug-in knows. */
  offered: readonly string[];
  onAdd: (key: string) => void;
}

// The component makes its field higher; doubled, these selectors win.
const asOtherFields = {
  '& > div[class][class]': { paddingTop: 0, paddingBottom: 0 },
  '& input[class][class]': { padding: 0 },
};

/** Adds a key, one that the plug-in knows or any other. */
export function AddKey({ taken, offered, onAdd }: AddKeyProps) {
  const { t } = useTexts(connectorTranslationRef);
  const [typed, setTyped] = useState('');
  const key = typed.trim();
  const add = () => {
    onAdd(key);
    setTyped('');
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
      <Box sx={{ flex: 1, maxWidth: 480 }}>
        <LabelledField label={t('connectorChange.editor.newKey')}>
          {ids => (
            <Autocomplete
              freeSolo
              id={ids.id}
              sx={asOtherFields}
              inputValue={typed}
              onInputChange={(_, text) => setTyped(text)}
              options={offered.filter(name => !taken.includes(name))}
              renderInput={({ InputProps, inputProps }) => (
                <OutlinedInput
                  {...InputProps}
                  fullWidth
                  inputProps={{
                    ...inputProps,
                    'aria-labelledby': ids['aria-labelledby'],
                  }}
                />
              )}
            />
          )}
        </LabelledField>
      </Box>
      <DisabledReason reason={reasonOf()}>
        <Button
          variant="outlined"
          startIcon={<RiAddLine size={16} aria-hidden />}
          onClick={add}
        >
          {t('connectorChange.editor.add')}
        </Button>
      </DisabledReason>
    </Box>
  );

  function reasonOf(): string | undefined {
    if (!key) {
      return t('connectorChange.editor.nameFirst');
    }
    if (/\s/.test(key)) {
      return t('connectorChange.editor.noSpaces');
    }
    return taken.includes(key) ? t('connectorChange.editor.taken') : undefined;
  }
}
