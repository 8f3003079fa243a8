// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

export interface LoadingRowsProps {
  rows?: number;
  /** Says what is being loaded. */
  label: string;
}

/** Grey bars where rows of text will be. */
export function LoadingRows({ rows = 3, label }: LoadingRowsProps) {
  return (
    <Box
      role="status"
      aria-label={label}
      sx={{ display: 'grid', gap: 1, padding: '4px 0' }}
    >
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton
          key={index}
          variant="rounded"
          height={12}
          width={`${[60, 80, 45][index % 3]}%`}
        />
      ))}
    </Box>
  );
}
