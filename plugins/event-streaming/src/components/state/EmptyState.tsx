// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  RemixiconComponentType,
  RiFilterOffLine,
  RiInboxLine,
  RiLockLine,
  RiWifiOffLine,
} from '@remixicon/react';
import { ReactNode } from 'react';

export interface EmptyStateProps {
  /**
   * `nothing` yet: says the next step. `filtered`: repeats the query and the
   * count without it. `forbidden`: who owns it and what one does see. `down`:
   * since when.
   */
  variant: 'nothing' | 'filtered' | 'forbidden' | 'down';
  title: string;
  /** One sentence. */
  children?: ReactNode;
  /** One or two buttons. */
  actions?: ReactNode;
  /** The icon of the kind, for `nothing`. */
  icon?: RemixiconComponentType;
}

const ICONS: Record<EmptyStateProps['variant'], RemixiconComponentType> = {
  nothing: RiInboxLine,
  filtered: RiFilterOffLine,
  forbidden: RiLockLine,
  down: RiWifiOffLine,
};

/** Why there is nothing to see, and what to do. */
export function EmptyState(props: EmptyStateProps) {
  const { variant, title, children, actions, icon } = props;
  const Icon = icon ?? ICONS[variant];
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 0.75,
        minHeight: 200,
        padding: '32px 16px',
        textAlign: 'center',
      }}
    >
      <Box sx={{ color: 'text.secondary', display: 'flex' }}>
        <Icon size={28} aria-hidden />
      </Box>
      <Typography
        component="p"
        variant="h3"
        sx={{ fontSize: '0.9375rem', overflowWrap: 'anywhere' }}
      >
        {title}
      </Typography>
      {children !== undefined && (
        <Typography
          variant="body2"
          component="div"
          color="text.secondary"
          sx={{ maxWidth: 400, overflowWrap: 'anywhere' }}
        >
          {children}
        </Typography>
      )}
      {actions !== undefined && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            justifyContent: 'center',
            gap: 1,
            marginTop: 1,
          }}
        >
          {actions}
        </Box>
      )}
    </Box>
  );
}
