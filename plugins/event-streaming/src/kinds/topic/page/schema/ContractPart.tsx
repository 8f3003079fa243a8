// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';

export interface ContractPartProps {
  label: string;
  children: ReactNode;
}

/** One side of the contract: what it is at the left, who or what at the right. */
export function ContractPart({ label, children }: ContractPartProps) {
  return (
    <Box
      sx={{
        typography: 'body2',
        display: 'grid',
        gap: '4px 24px',
        gridTemplateColumns: '120px minmax(0, 1fr)',
        padding: '12px 16px',
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '@media (max-width: 599.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      }}
    >
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ margin: 0, minWidth: 0 }}>
        {children}
      </Box>
    </Box>
  );
}
