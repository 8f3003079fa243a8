// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTokens } from '../../theme/useTokens';

export interface NameCellProps {
  name: string;
  /** Where the cell leads; without it the name is text, as for a thing that is being made. */
  to?: string;
  /** Below the name, such as a description. */
  note?: ReactNode;
}

const ellipsis = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

/** The first cell of a row: the whole of it is the link. */
export function NameCell({ name, to, note }: NameCellProps) {
  const tokens = useTokens();
  const color = to ? tokens.link : tokens.text;
  const content = (
    <>
      <Box
        component="span"
        title={name}
        sx={{ typography: 'subtitle2', display: 'block', color, ...ellipsis }}
      >
        {name}
      </Box>
      {note !== undefined && (
        <Box
          component="span"
          sx={{
            typography: 'caption',
            display: 'block',
            color: 'text.secondary',
            ...ellipsis,
          }}
        >
          {note}
        </Box>
      )}
    </>
  );
  const sx = { display: 'block', width: '100%', minWidth: 0 };
  if (!to) {
    return <Box sx={sx}>{content}</Box>;
  }
  return (
    <Box
      component={RouterLink}
      to={to}
      // The grid moves the focus from cell to cell, and enters the link itself.
      sx={{
        ...sx,
        textDecoration: 'none',
        '&:hover > span:first-of-type': { textDecoration: 'underline' },
        // The link reaches to the edges of its cell.
        '&::after': { content: '""', position: 'absolute', inset: 0 },
      }}
    >
      {content}
    </Box>
  );
}
