// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { ToneIcon } from '../state/ToneIcon';

/** One cell: what it is, its value, and a note below. */
export interface Fact {
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** Gives a troubled value its icon and colour. */
  tone?: 'attention' | 'bad';
}

export interface FactsBarProps {
  /** Six to eight read best. */
  facts: Fact[];
}

/** The facts of an object in one bar; wraps to even rows when it gets narrow. */
export function FactsBar({ facts }: FactsBarProps) {
  const perRow = facts.length % 4 !== 0 && facts.length % 3 === 0 ? 3 : 4;
  return (
    <Paper sx={{ overflow: 'hidden' }}>
      <Box
        component="dl"
        sx={{
          display: 'flex',
          // Each cell draws a line at its left and top; the outer ones are cut.
          margin: '-1px 0 0 -1px',
          '& > div': { flex: '1 1 auto' },
          // Nine are too many for one row; the first is the widest of two even ones.
          ...(facts.length === 9 && {
            '@media (min-width: 1200px)': {
              display: 'grid',
              gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
              '& > div:first-of-type': { gridColumn: 'span 2' },
            },
          }),
          '@media (max-width: 1199.95px)': {
            display: 'grid',
            gridTemplateColumns: `repeat(${perRow}, minmax(0, 1fr))`,
          },
          '@media (max-width: 599.95px)': {
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        {facts.map(fact => (
          <FactCell key={fact.label} {...fact} />
        ))}
      </Box>
    </Paper>
  );
}

function FactCell({ label, value, note, tone }: Fact) {
  const tokens = useTokens();
  return (
    <Box
      sx={{
        padding: '10px 16px 10px',
        minWidth: 0,
        borderLeft: 1,
        borderTop: 1,
        borderColor: 'divider',
        '& dd': { margin: 0 },
      }}
    >
      <Box
        component="dt"
        sx={{ typography: 'caption', color: 'text.secondary' }}
      >
        {label}
      </Box>
      <Box
        component="dd"
        sx={{
          typography: 'subtitle2',
          display: 'flex',
          alignItems: 'center',
          gap: 0.75,
          marginTop: '3px !important',
          color: tone ? tokens.tones[tone].text : 'text.primary',
          overflowWrap: 'anywhere',
        }}
      >
        {tone && <ToneIcon tone={tone} />}
        {value}
      </Box>
      {note !== undefined && (
        <Box
          component="dd"
          sx={{ typography: 'caption', color: 'text.secondary' }}
        >
          {note}
        </Box>
      )}
    </Box>
  );
}
