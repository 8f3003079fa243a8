// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

const WIDTHS = ['38%', '30%', '44%', '34%', '40%', '28%'];

/** Grey bars in the place of a table's first page. */
export function LoadingTable() {
  return (
    <Box aria-hidden sx={{ paddingTop: '38px' }}>
      {WIDTHS.map(width => (
        <Box
          key={width}
          sx={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 4,
            height: 52,
            padding: '0 16px',
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Skeleton variant="rounded" height={12} width={width} />
          <Skeleton variant="rounded" height={12} width="12%" />
        </Box>
      ))}
    </Box>
  );
}
