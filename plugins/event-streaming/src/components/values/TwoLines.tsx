// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';

export interface TwoLinesProps {
  first: ReactNode;
  second?: ReactNode;
  /** Colours the second line, as a warning. */
  tone?: 'attention' | 'bad';
  align?: 'left' | 'right';
}

/** A value with a note below it, as cells and rows show it. */
export function TwoLines({ first, second, tone, align }: TwoLinesProps) {
  const tokens = useTokens();
  return (
    <Box sx={{ textAlign: align, minWidth: 0 }}>
      <Box sx={{ typography: 'body2' }}>{first}</Box>
      {second !== undefined && (
        <Box
          sx={{
            typography: 'caption',
            color: tone ? tokens.tones[tone].text : 'text.secondary',
          }}
        >
          {second}
        </Box>
      )}
    </Box>
  );
}
