// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RemixiconComponentType } from '@remixicon/react';
import { ReactNode, useEffect, useRef } from 'react';
import { useTokens } from '../../theme/useTokens';
import { CopyButton } from '../values/CopyButton';

export interface ObjectHeaderProps {
  /** The icon of the object's kind. */
  icon: RemixiconComponentType;
  title: string;
  /** Puts a copy button behind the title: what it copies, and its name. */
  copy?: { value: string; what: string };
  /** An `EnvironmentBadge` and a `StatePill`. */
  badges?: ReactNode;
  /** One line. */
  description?: ReactNode;
  /** Buttons, at most one of them filled. */
  actions?: ReactNode;
}

/** The head of a detail page. Takes the focus, as the page's title. */
export function ObjectHeader(props: ObjectHeaderProps) {
  const { icon: Icon, title, copy, badges, description, actions } = props;
  const tokens = useTokens();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        gap: 2,
      }}
    >
      <Box
        sx={{
          display: { xs: 'none', sm: 'flex' },
          flexShrink: 0,
          alignItems: 'center',
          justifyContent: 'center',
          width: 40,
          height: 40,
          borderRadius: '8px',
          backgroundColor: tokens.tones.neutral.tint,
          color: tokens.tones.neutral.text,
        }}
      >
        <Icon size={20} aria-hidden />
      </Box>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
          }}
        >
          <Typography
            ref={heading}
            variant="h2"
            tabIndex={-1}
            sx={{ outline: 'none', overflowWrap: 'anywhere' }}
          >
            {title}
          </Typography>
          {copy && <CopyButton {...copy} />}
          {badges}
        </Box>
        {description !== undefined && (
          <Typography
            variant="body2"
            color="text.secondary"
            component="div"
            sx={{ marginTop: 0.25, overflowWrap: 'anywhere' }}
          >
            {description}
          </Typography>
        )}
      </Box>
      {actions !== undefined && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            marginLeft: { sm: 'auto' },
            paddingTop: 0.5,
          }}
        >
          {actions}
        </Box>
      )}
    </Box>
  );
}
