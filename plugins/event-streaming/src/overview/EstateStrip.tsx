// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { RemixiconComponentType } from '@remixicon/react';
import { Link as RouterLink } from 'react-router-dom';
import { ToneIcon } from '../components/state/ToneIcon';
import { formatCount } from '../format/formatCount';
import { Tone } from '../theme/tokens';
import { useTokens } from '../theme/useTokens';

/** One kind of things, how many there are, and how they are in words. */
export interface EstateCell {
  id: string;
  icon: RemixiconComponentType;
  title: string;
  /** Undefined while it is not known. */
  number: number | undefined;
  health: string;
  tone: Tone;
  to: string | undefined;
}

export interface EstateStripProps {
  cells: readonly EstateCell[];
  /** Names the strip for screen readers. */
  label: string;
}

/** What somebody runs in numbers; each cell leads to its list. */
export function EstateStrip({ cells, label }: EstateStripProps) {
  return (
    <Paper
      component="nav"
      aria-label={label}
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${cells.length}, minmax(0, 1fr))`,
        overflow: 'hidden',
        '@media (max-width: 799.95px)': { gridTemplateColumns: '1fr 1fr' },
      }}
    >
      {cells.map(cell => (
        <Cell key={cell.id} {...cell} />
      ))}
    </Paper>
  );
}

function Cell({ icon: Icon, title, number, health, tone, to }: EstateCell) {
  const tokens = useTokens();
  const loud = tone === 'bad' || tone === 'attention';
  return (
    <Box
      component={RouterLink}
      to={to ?? ''}
      sx={{
        display: 'grid',
        gap: '4px',
        padding: '12px 16px',
        color: 'text.primary',
        textDecoration: 'none',
        '& + &': { borderLeft: `1px solid ${tokens.hairline}` },
        '@media (max-width: 799.95px)': {
          '&:nth-of-type(2n + 1)': { borderLeft: 0 },
          '&:nth-of-type(n + 3)': { borderTop: `1px solid ${tokens.hairline}` },
        },
        '&:hover': { backgroundColor: tokens.subtleFill },
        // The strip cuts off what stands out of it.
        '&:focus-visible': { outlineOffset: -3 },
      }}
    >
      <Box
        sx={{
          typography: 'body2',
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          color: 'text.secondary',
        }}
      >
        <Icon size={16} aria-hidden />
        {title}
      </Box>
      <Box sx={{ fontSize: '1.625rem', lineHeight: '2rem', fontWeight: 600 }}>
        {number === undefined ? '–' : formatCount(number)}
      </Box>
      <Box
        sx={{
          typography: 'body2',
          display: 'flex',
          alignItems: 'center',
          gap: '6px',
          color: loud ? tokens.tones[tone].text : 'text.secondary',
        }}
      >
        <ToneIcon tone={tone} />
        {health}
      </Box>
    </Box>
  );
}
