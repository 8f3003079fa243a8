// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Theme } from '@mui/material/styles';
import { visuallyHidden } from '../theme/visuallyHidden';

/**
 * On a phone, each row of before and after in lines of its own: name and risk,
 * then the values with what they are (`data-label`).
 */
export function stackedWhenNarrow(theme: Theme) {
  return {
    [theme.breakpoints.down('sm')]: {
      '& thead': visuallyHidden,
      '& tr': {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        padding: '8px 0',
      },
      '& tbody tr:not(:last-child)': {
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& tbody :is(th, td)': { border: 0, paddingTop: 0, paddingBottom: 0 },
      '& tbody td:last-child': { gridRow: 1, gridColumn: 2 },
      '& td[data-label]': {
        gridColumn: '1 / -1',
        marginTop: '2px',
        paddingLeft: '16px',
      },
      '& td[data-label]::before': {
        ...theme.typography.caption,
        content: 'attr(data-label)',
        display: 'inline-block',
        width: 56,
        color: theme.palette.text.secondary,
      },
    },
  } as const;
}
