// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { ReactNode, useId } from 'react';

/** What ties an input to its label and notes; spread it onto the input. */
export interface FieldIds {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

export interface LabelledFieldProps {
  label: string;
  /** In grey behind the label, such as `(optional)`. */
  labelNote?: ReactNode;
  /** Below the field, unless there is an error. */
  hint?: ReactNode;
  /** What is wrong, in a sentence. */
  error?: string;
  /** Draws the input, tied to its label: `ids => <OutlinedInput inputProps={ids} />`. */
  children: (ids: FieldIds) => ReactNode;
}

/** A field with its label above and its hint or error below. */
export function LabelledField(props: LabelledFieldProps) {
  const { label, labelNote, hint, error, children } = props;
  const id = useId();
  const labelId = `${id}-label`;
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        sx={{
          typography: 'body2',
          display: 'flex',
          gap: 0.5,
          marginBottom: 0.5,
        }}
      >
        <Box
          component="label"
          id={labelId}
          htmlFor={id}
          sx={{ fontWeight: 600 }}
        >
          {label}
        </Box>
        {labelNote !== undefined && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {labelNote}
          </Box>
        )}
      </Box>
      {children({
        id,
        'aria-labelledby': labelId,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': error !== undefined,
      })}
      {note !== undefined && (
        <FormHelperText id={noteId} error={error !== undefined} component="div">
          {note}
        </FormHelperText>
      )}
    </Box>
  );
}
