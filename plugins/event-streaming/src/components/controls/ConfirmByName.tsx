// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import OutlinedInput from '@mui/material/OutlinedInput';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';
import { isConfirmed } from './isConfirmed';
import { LabelledField } from './LabelledField';
import { Mono } from '../values/Mono';

export interface ConfirmByNameProps {
  /** The name to be typed. Ask `isConfirmed` whether it was. */
  expected: string;
  value: string;
  onChange: (value: string) => void;
  /** Instead of `Type the name to confirm`. */
  label?: string;
}

/** Asks for the name of what is about to be lost. */
export function ConfirmByName(props: ConfirmByNameProps) {
  const { expected, value, onChange, label } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const hint = isConfirmed(expected, value) ? (
    t('confirm.matches')
  ) : (
    <Mono>{expected}</Mono>
  );
  return (
    <LabelledField label={label ?? t('confirm.label')} hint={hint}>
      {ids => (
        <OutlinedInput
          fullWidth
          value={value}
          onChange={event => onChange(event.target.value)}
          inputProps={{
            ...ids,
            autoComplete: 'off',
            spellCheck: false,
            autoCapitalize: 'off',
          }}
        />
      )}
    </LabelledField>
  );
}
