// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import OutlinedInput from '@mui/material/OutlinedInput';
import { ReactNode } from 'react';
import { LabelledField } from './LabelledField';

export interface TextFieldProps {
  label: string;
  labelNote?: ReactNode;
  value: string;
  onChange: (text: string) => void;
  hint?: ReactNode;
  error?: string;
  maxLength?: number;
  /** Shown and read, but not to be changed. */
  readOnly?: boolean;
  inputMode?: 'numeric' | 'decimal';
  /** Lines that it can grow to. */
  maxRows?: number;
}

const READ_ONLY = { color: 'text.secondary', backgroundColor: 'transparent' };

/** A labelled line of text. */
export function TextField(props: TextFieldProps) {
  const { label, labelNote, value, onChange, hint, error } = props;
  const { maxLength, readOnly, inputMode, maxRows } = props;
  return (
    <LabelledField
      label={label}
      labelNote={labelNote}
      hint={hint}
      error={error}
    >
      {ids => (
        <OutlinedInput
          fullWidth
          multiline={maxRows !== undefined}
          minRows={maxRows && 2}
          maxRows={maxRows}
          readOnly={readOnly}
          error={ids['aria-invalid']}
          inputProps={{ ...ids, maxLength, inputMode, autoComplete: 'off' }}
          value={value}
          onChange={event => onChange(event.target.value)}
          sx={readOnly ? READ_ONLY : undefined}
        />
      )}
    </LabelledField>
  );
}
