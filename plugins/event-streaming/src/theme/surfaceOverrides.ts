// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Components, Theme } from '@mui/material/styles';
import { StreamingTokens } from './tokens';

const CARD_RADIUS = 8;

/**
 * Papers, tables, tabs and menus. Replaces what the host sets for the same
 * components: zebra rows, line height 1, wide tabs, chips with margins.
 */
export function surfaceOverrides(tokens: StreamingTokens): Components<Theme> {
  const hairline = `1px solid ${tokens.hairline}`;
  const popup = {
    border: `1px solid ${tokens.controlBorder}`,
    borderRadius: CARD_RADIUS,
    boxShadow: 'none',
  };
  return {
    MuiPaper: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: {
        root: { backgroundImage: 'none', boxSizing: 'border-box' },
        rounded: { borderRadius: CARD_RADIUS },
        outlined: { borderColor: tokens.hairline },
      },
    },
    MuiPopover: { styleOverrides: { paper: popup } },
    MuiMenu: { styleOverrides: { list: { padding: 4 } } },
    MuiMenuItem: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.body2,
          minHeight: 32,
          padding: '4px 8px',
          gap: 8,
          borderRadius: 4,
        }),
      },
    },
    MuiDialog: { styleOverrides: { paper: popup } },
    MuiDialogTitle: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.subtitle1,
          padding: '16px 20px 8px',
        }),
      },
    },
    MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px' } } },
    MuiDialogActions: {
      styleOverrides: { root: { padding: '12px 20px 16px', gap: 4 } },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: ({ theme }) => ({
          ...theme.typography.caption,
          padding: '6px 8px',
          maxWidth: 320,
        }),
      },
    },
    MuiTableRow: {},
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.body2,
          padding: '8px 12px 8px 16px',
          borderBottom: hairline,
          // Not `:first-of-type`: the first `td` may follow a `th`.
          '* + &': { paddingLeft: 12 },
          '&:last-of-type': { paddingRight: 16 },
          'tr:last-of-type > td&, tr:last-of-type > th[scope=row]&': {
            borderBottom: 0,
          },
        }),
        head: ({ theme }) => ({
          ...theme.typography.caption,
          fontWeight: 500,
          color: tokens.secondaryText,
          whiteSpace: 'nowrap',
        }),
      },
    },
    MuiTableSortLabel: {},
    MuiTablePagination: {
      styleOverrides: {
        toolbar: { minHeight: 48 },
        selectLabel: ({ theme }) => ({ ...theme.typography.body2, margin: 0 }),
        displayedRows: ({ theme }) => ({
          ...theme.typography.body2,
          margin: 0,
        }),
        input: ({ theme }) => ({ ...theme.typography.body2 }),
        actions: { marginLeft: 12 },
      },
    },
    MuiTabs: {
      styleOverrides: {
        root: { minHeight: 40, borderBottom: hairline },
        flexContainer: { gap: 24 },
        indicator: { height: 2 },
      },
    },
    MuiTab: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.body1,
          minHeight: 40,
          minWidth: 0,
          padding: '8px 0',
          fontWeight: 500,
          color: tokens.secondaryText,
          '&:hover': { color: tokens.text },
          '&.Mui-selected': { color: tokens.text, fontWeight: 600 },
        }),
      },
    },
    MuiChip: {},
    MuiSkeleton: {
      styleOverrides: {
        root: {
          backgroundColor: tokens.track,
          '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
        },
      },
    },
  };
}
