// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ElementType, ReactNode } from 'react';

export interface CardRowProps {
  children: ReactNode;
  component?: ElementType;
}

/** One row of a list card, with a hairline to the next one. */
export function CardRow({ children, component = 'li' }: CardRowProps) {
  return (
    <Box
      component={component}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        padding: '10px 16px',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {children}
    </Box>
  );
}
