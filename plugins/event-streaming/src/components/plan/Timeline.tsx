// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { Tone } from '../../theme/tokens';
import { useTokens } from '../../theme/useTokens';
import { PlainOrderedList } from '../layout/PlainList';
import { ToneIcon } from '../state/ToneIcon';

/** Something that happened. */
export interface TimelineItem {
  id: string;
  title: ReactNode;
  /** By whom, and through what. */
  note?: ReactNode;
  /** An `AgeText`. */
  when?: ReactNode;
  tone: Tone;
}

export interface TimelineProps {
  items: readonly TimelineItem[];
  /** Names the list for screen readers. */
  label: string;
}

/** What happened, newest first as given. */
export function Timeline({ items, label }: TimelineProps) {
  const tokens = useTokens();
  return (
    <PlainOrderedList aria-label={label}>
      {items.map(item => (
        <Box
          key={item.id}
          component="li"
          sx={{
            position: 'relative',
            padding: '0 0 16px 28px',
            '&:last-child': { paddingBottom: 0 },
            '&:not(:last-child)::before': {
              content: '""',
              position: 'absolute',
              top: 20,
              bottom: 0,
              left: 7,
              borderLeft: `1px solid ${tokens.hairline}`,
            },
          }}
        >
          <Box sx={{ display: 'flex', position: 'absolute', top: 2, left: 0 }}>
            <ToneIcon tone={item.tone} />
          </Box>
          <Box
            sx={{
              display: 'flex',
              justifyContent: 'space-between',
              gap: 1.5,
            }}
          >
            <Box
              sx={{
                typography: 'body2',
                fontWeight: 500,
                minWidth: 0,
                overflowWrap: 'anywhere',
              }}
            >
              {item.title}
            </Box>
            <Box
              sx={{
                typography: 'caption',
                color: 'text.secondary',
                whiteSpace: 'nowrap',
              }}
            >
              {item.when}
            </Box>
          </Box>
          {item.note !== undefined && (
            <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
              {item.note}
            </Box>
          )}
        </Box>
      ))}
    </PlainOrderedList>
  );
}
