// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ReactNode, useId } from 'react';
import { useTokens } from '../../theme/useTokens';

export interface SectionCardProps {
  title: string;
  /** How many things the card lists. */
  count?: ReactNode;
  /** What the content is based on, in a few grey words. */
  subtitle?: ReactNode;
  /** A link, an age or a control at the right. */
  action?: ReactNode;
  /**
   * `padded` for text and diagrams, `list` for rows from edge to edge below a
   * hairline, `table` for a table that brings its own head.
   */
  content?: 'padded' | 'list' | 'table';
  /** A red edge for the one card that tells of a failure. */
  tone?: 'bad';
  children: ReactNode;
}

/** A card with a title row. */
export function SectionCard(props: SectionCardProps) {
  const { title, count, subtitle, action, content = 'padded', tone } = props;
  const tokens = useTokens();
  const titleId = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      sx={theme => ({
        ...theme.typography.body1,
        overflow: 'hidden',
        minWidth: 0,
        ...(tone && { borderLeft: `3px solid ${tokens.tones[tone].icon}` }),
      })}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1,
          minHeight: 48,
          padding: '6px 16px',
        }}
      >
        <Typography id={titleId} variant="h3">
          {title}
        </Typography>
        {count !== undefined && (
          <Typography variant="body2" color="text.secondary">
            {count}
          </Typography>
        )}
        {subtitle !== undefined && (
          <Typography variant="caption" color="text.secondary" component="span">
            {subtitle}
          </Typography>
        )}
        {action !== undefined && (
          <Box
            sx={theme => ({
              ...theme.typography.body2,
              marginLeft: 'auto',
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              color: 'text.secondary',
            })}
          >
            {action}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          padding: content === 'padded' ? '0 16px 16px' : 0,
          borderTop:
            content === 'list' ? `1px solid ${tokens.hairline}` : undefined,
        }}
      >
        {props.children}
      </Box>
    </Paper>
  );
}
