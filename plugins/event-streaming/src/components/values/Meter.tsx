// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { useTokens } from '../../theme/useTokens';

export interface MeterProps {
  /** What is measured. Stands above the bar, or is only read out beside it. */
  label: string;
  value: number;
  max: number;
  /** The number in words, always shown: `86 of 120`. */
  text: string;
  layout?: 'above' | 'beside';
  /** `attention` when a limit is passed. */
  tone?: 'neutral' | 'attention';
}

/** How much of something is used, as a bar and a number. */
export function Meter(props: MeterProps) {
  const { label, value, max, text, layout = 'above', tone } = props;
  const tokens = useTokens();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const fill =
    tone === 'attention' ? tokens.tones.attention.icon : tokens.chart.produced;
  const bar = (
    <Box
      role="meter"
      aria-label={label}
      aria-valuenow={Math.min(Math.max(value, 0), max)}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={text}
      sx={{
        flex: 1,
        height: 6,
        borderRadius: '3px',
        overflow: 'hidden',
        backgroundColor: tokens.track,
      }}
    >
      <Box
        sx={{
          width: `${share * 100}%`,
          height: '100%',
          borderRadius: '3px',
          backgroundColor: fill,
        }}
      />
    </Box>
  );
  if (layout === 'beside') {
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        {bar}
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {text}
        </Box>
      </Box>
    );
  }
  return (
    <Box sx={{ typography: 'body2' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {label}
        </Box>
        <span>{text}</span>
      </Box>
      <Box sx={{ display: 'flex', marginTop: '4px' }}>{bar}</Box>
    </Box>
  );
}
