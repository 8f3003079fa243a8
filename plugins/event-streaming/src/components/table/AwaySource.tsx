// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { ToneIcon } from '../state/ToneIcon';

export interface AwaySourceProps {
  /** In the source's own words. */
  reason: string;
  /** Which one does not answer, and since when. */
  children: ReactNode;
}

/** Says above a list that a part of it is old. */
export function AwaySource({ reason, children }: AwaySourceProps) {
  const { text } = useTokens().tones.attention;
  return (
    <Tooltip title={reason}>
      <Box
        component="span"
        role="status"
        sx={{ display: 'inline-flex', gap: 0.75, color: text }}
      >
        <ToneIcon tone="attention" size={14} />
        <span>{children}</span>
      </Box>
    </Tooltip>
  );
}
