// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { StreamingTheme } from '../../theme/StreamingTheme';

/**
 * The frame of every page below the framework's header: theme, paddings, width
 * and the distance between cards.
 */
export function StreamingPage({ children }: { children: ReactNode }) {
  return (
    <StreamingTheme>
      <Box
        component="main"
        sx={theme => ({
          ...theme.typography.body1,
          color: 'text.primary',
          display: 'flex',
          flexDirection: 'column',
          gap: 2,
          boxSizing: 'border-box',
          width: '100%',
          maxWidth: 1480,
          padding: '0 20px 32px',
          '& *, & *::before, & *::after': { boxSizing: 'border-box' },
        })}
      >
        {children}
      </Box>
    </StreamingTheme>
  );
}
