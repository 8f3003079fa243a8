// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';

export interface FieldRowProps {
  /** As `grid-template-columns` has it, such as `2fr 1fr`. */
  columns: string;
  children: ReactNode;
}

/** Fields beside each other; below each other where there is no room. */
export function FieldRow({ columns, children }: FieldRowProps) {
  const template = columns
    .split(' ')
    .map(width => `minmax(0, ${width})`)
    .join(' ');
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 2,
        alignItems: 'start',
        gridTemplateColumns: template,
        '@media (max-width: 699.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      }}
    >
      {children}
    </Box>
  );
}
