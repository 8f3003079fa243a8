// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';

/** What it is, and its value. */
export interface FactListItem {
  label: ReactNode;
  value: ReactNode;
  tone?: 'attention' | 'bad';
}

export interface FactListProps {
  items: readonly FactListItem[];
}

/** Facts below each other, values at the right; in two columns where there is room. */
export function FactList({ items }: FactListProps) {
  const tokens = useTokens();
  return (
    <Box
      component="dl"
      sx={{
        typography: 'body2',
        margin: 0,
        display: 'grid',
        gap: '8px 40px',
        // A label and its value stay near each other in a wide card.
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
      }}
    >
      {items.map((item, index) => (
        <Box
          key={index}
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}
        >
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {item.label}
          </Box>
          <Box
            component="dd"
            sx={{
              margin: 0,
              textAlign: 'right',
              overflowWrap: 'anywhere',
              color: item.tone ? tokens.tones[item.tone].text : 'text.primary',
            }}
          >
            {item.value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
