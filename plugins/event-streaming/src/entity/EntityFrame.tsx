// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { StreamingTheme } from '../theme/StreamingTheme';

/** Puts a card into the look of this suite, on the catalog's pages. */
export function EntityFrame({ children }: { children: ReactNode }) {
  return (
    <StreamingTheme>
      <Box
        sx={theme => ({
          ...theme.typography.body1,
          color: 'text.primary',
          '& *, & *::before, & *::after': { boxSizing: 'border-box' },
        })}
      >
        {children}
      </Box>
    </StreamingTheme>
  );
}
