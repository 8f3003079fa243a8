// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ReactNode } from 'react';

export interface PageColumnsProps {
  main: ReactNode;
  /** Cards, one below the other; each a direct child. */
  side: ReactNode;
  /** `facts` is 344 px wide; `decision` 376 px, where a verdict lives. */
  width?: 'facts' | 'decision';
  /** Keeps the panel in view beside a form; for a panel that fits the window. */
  sticky?: boolean;
}

const WIDTHS = { facts: 344, decision: 376 };

/**
 * A main column with a side panel. Below 1200 px the panel moves under the
 * main column as two balanced columns, below 700 px as one.
 */
export function PageColumns(props: PageColumnsProps) {
  const { main, side, width = 'facts', sticky } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: `minmax(0, 1fr) ${WIDTHS[width]}px`,
        '@media (max-width: 1199.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      }}
    >
      <Box
        sx={{ display: 'flex', flexDirection: 'column', gap: 2, minWidth: 0 }}
      >
        {main}
      </Box>
      <Box
        component="aside"
        sx={{
          minWidth: 0,
          '@media (min-width: 1200px)': sticky
            ? { position: 'sticky', top: 16 }
            : {},
          // Doubled, to win over the margins of what stands here.
          '&& > *': { marginBottom: 2, breakInside: 'avoid' },
          '&& > *:last-child': { marginBottom: 0 },
          columnGap: 2,
          '@media (min-width: 700px) and (max-width: 1199.95px)': {
            columnCount: 2,
            // Each card is a line of its own; two lines would stay together.
            orphans: 1,
            widows: 1,
            // A margin at the end of a column would push the next one down.
            '& > *': { display: 'inline-block', width: '100%' },
          },
        }}
      >
        {side}
      </Box>
    </Box>
  );
}
