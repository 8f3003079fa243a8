// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';

export interface TableCaptionProps {
  /** How many of how many. */
  count: ReactNode;
  /** What is not shown, in grey. */
  note?: ReactNode;
  /** Ages of the sources, icon buttons. */
  children?: ReactNode;
}

/** The bar above a table's columns. */
export function TableCaption({ count, note, children }: TableCaptionProps) {
  return (
    <Box
      sx={{
        typography: 'body2',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 1.5,
        minHeight: 48,
        padding: '4px 12px 4px 16px',
      }}
    >
      <div>{count}</div>
      {note !== undefined && (
        <Box
          component="span"
          sx={{ typography: 'caption', color: 'text.secondary' }}
        >
          {note}
        </Box>
      )}
      <Box
        sx={{
          typography: 'caption',
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 2,
          marginLeft: 'auto',
          color: 'text.secondary',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
