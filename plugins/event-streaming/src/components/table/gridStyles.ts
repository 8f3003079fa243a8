// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Theme } from '@mui/material/styles';
import { gridClasses } from '@mui/x-data-grid';
import { tokensOf } from '../../theme/tokens';

/** The look of tables: hairlines between rows and nothing else. */
export function gridStyles(theme: Theme) {
  const tokens = tokensOf(theme);
  return {
    ...theme.typography.body2,
    border: 0,
    '--DataGrid-rowBorderColor': tokens.hairline,
    '--DataGrid-containerBackground': 'transparent',
    '--unstable_DataGrid-radius': 0,
    [`& .${gridClasses.columnSeparator}`]: { display: 'none' },
    [`& .${gridClasses.columnHeaders}`]: {
      borderTop: `1px solid ${tokens.hairline}`,
    },
    '& [role=columnheader], & [role=gridcell]': { padding: '0 10px' },
    '& [aria-colindex="1"]': { paddingLeft: '16px' },
    '& [role].last': { paddingRight: '16px' },
    [`& .${gridClasses.columnHeaderTitle}`]: {
      ...theme.typography.caption,
      fontWeight: 500,
      color: tokens.secondaryText,
    },
    // Cells may have two lines, so the grid's own line height cannot hold.
    '& [role=gridcell]': {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      lineHeight: theme.typography.body2.lineHeight,
    },
    [`& .${gridClasses['cell--textRight']}`]: {
      justifyContent: 'flex-end',
      textAlign: 'right',
    },
    [`& .${gridClasses['row--lastVisible']} [role=gridcell]`]: {
      borderBottomColor: 'transparent',
    },
    '& .muted': { color: tokens.secondaryText },
    [`& .${gridClasses.footerContainer}`]: {
      minHeight: 48,
      borderTop: `1px solid ${tokens.hairline}`,
    },
  } as const;
}
