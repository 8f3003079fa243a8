// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import OutlinedInput from '@mui/material/OutlinedInput';
import { ReactNode } from 'react';
import { LabelledField } from './LabelledField';

export interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string;
  maxLength?: number;
}

/** A labelled field for a few sentences. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onChange, hint, error, maxLength = 2000 } = props;
  return (
    <LabelledField label={label} hint={hint} error={error}>
      {ids => (
        <OutlinedInput
          fullWidth
          multiline
          minRows={2}
          maxRows={8}
          error={ids['aria-invalid']}
          value={value}
          onChange={event => onChange(event.target.value)}
          inputProps={{ ...ids, maxLength }}
        />
      )}
    </LabelledField>
  );
}
