// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import { ReactNode } from 'react';

export interface GroupFieldProps {
  label: string;
  labelNote?: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** Controls that name their group themselves. */
  children: ReactNode;
}

/** Several controls under one label, which each names for screen readers. */
export function GroupField(props: GroupFieldProps) {
  const { label, labelNote, hint, error, children } = props;
  const note = error ?? hint;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        aria-hidden
        sx={{ typography: 'body2', fontWeight: 600, marginBottom: 0.5 }}
      >
        {label}{' '}
        {labelNote !== undefined && (
          <Box
            component="span"
            sx={{ color: 'text.secondary', fontWeight: 400 }}
          >
            {labelNote}
          </Box>
        )}
      </Box>
      {children}
      {note !== undefined && (
        <FormHelperText
          component="div"
          error={error !== undefined}
          role={error === undefined ? undefined : 'alert'}
        >
          {note}
        </FormHelperText>
      )}
    </Box>
  );
}
