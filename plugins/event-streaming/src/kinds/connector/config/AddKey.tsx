// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { SuggestField } from '../../../components/controls/SuggestField';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';

export interface AddKeyProps {
  /** Keys that are there. */
  taken: readonly string[];
  /** Keys that the plug-in knows. */
  offered: readonly string[];
  onAdd: (key: string) => void;
}

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
        <SuggestField
          label={t('connectorChange.editor.newKey')}
          value={typed}
          options={offered.filter(name => !taken.includes(name))}
          onChange={setTyped}
        />
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
