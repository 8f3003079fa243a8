// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { RemixiconComponentType } from '@remixicon/react';
import { ReactNode } from 'react';
import { useTokens } from '../../theme/useTokens';
import { ToneIcon } from './ToneIcon';

export interface BannerProps {
  /** `bad` gets an edge: it is for what cannot be undone. */
  tone: 'attention' | 'bad' | 'info';
  title: ReactNode;
  children?: ReactNode;
  /** One button. */
  action?: ReactNode;
  icon?: RemixiconComponentType;
}

/** What the reader must know before anything else on the page. */
export function Banner({ tone, title, children, action, icon }: BannerProps) {
  const colors = useTokens().tones[tone];
  const grave = tone === 'bad';
  return (
    <Box
      role="status"
      sx={{
        typography: 'body1',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        padding: '10px 16px',
        borderRadius: '8px',
        backgroundColor: colors.tint,
        ...(grave && {
          border: `1px solid ${colors.icon}`,
          borderLeftWidth: 4,
        }),
      }}
    >
      <ToneIcon tone={tone} icon={icon} size={18} />
      <Box sx={{ flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box
          component={grave ? 'div' : 'span'}
          sx={{ fontWeight: 600, color: grave ? colors.text : 'text.primary' }}
        >
          {title}
        </Box>{' '}
        {children}
      </Box>
      {action}
    </Box>
  );
}
