// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RemixiconComponentType } from '@remixicon/react';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';

export interface TagProps {
  children: ReactNode;
  icon?: RemixiconComponentType;
  /** `info` marks what concerns the reader, such as "you". */
  tone?: 'neutral' | 'info';
}

/** A short fact such as a format, a version or a rule. Never a state. */
export function Tag({ children, icon: Icon, tone = 'neutral' }: TagProps) {
  const colors = useTokens().tones[tone];
  return (
    <Box
      component="span"
      sx={theme => ({
        ...theme.typography.overline,
        display: 'inline-flex',
        alignItems: 'center',
        gap: '4px',
        height: 20,
        padding: '0 7px',
        borderRadius: '4px',
        fontWeight: 500,
        whiteSpace: 'nowrap',
        backgroundColor: colors.tint,
        color: colors.text,
      })}
    >
      {Icon && <Icon size={12} color={colors.icon} aria-hidden />}
      {children}
    </Box>
  );
}
