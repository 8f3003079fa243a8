// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode, useId } from 'react';

export interface FormSectionProps {
  title: string;
  /** Why it is asked, in a sentence. */
  why?: ReactNode;
  children: ReactNode;
}

/** A part of a form: what and why at the left, fields at the right. */
export function FormSection({ title, why, children }: FormSectionProps) {
  const titleId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{
        display: 'grid',
        gridTemplateColumns: '176px minmax(0, 1fr)',
        columnGap: 3,
        rowGap: 1.5,
        padding: '20px',
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '@media (max-width: 1199.95px)': {
          gridTemplateColumns: 'minmax(0, 1fr)',
        },
      }}
    >
      <div>
        <Typography id={titleId} variant="h3">
          {title}
        </Typography>
        {why !== undefined && (
          <Typography
            variant="caption"
            component="div"
            color="text.secondary"
            sx={{ marginTop: 0.5 }}
          >
            {why}
          </Typography>
        )}
      </div>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{children}</Box>
    </Box>
  );
}
