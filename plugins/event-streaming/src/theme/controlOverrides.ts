// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Components, Theme } from '@mui/material/styles';
import { StreamingTokens } from './tokens';

/** Heights of buttons and fields in pixels. */
const CONTROL = 32;
const SUBMIT = 36;
const COMPACT = 28;

/** Buttons, toggles, links and fields in one height and one text case. */
export function controlOverrides(tokens: StreamingTokens): Components<Theme> {
  const bad = tokens.tones.bad;
  return {
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: {
        root: ({ theme }) => ({
          '&:focus-visible': {
            outline: `2px solid ${theme.palette.primary.main}`,
            outlineOffset: 2,
          },
        }),
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: {
          height: CONTROL,
          minWidth: 0,
          padding: '0 12px',
          borderRadius: 6,
          whiteSpace: 'nowrap',
        },
        sizeSmall: ({ theme }) => ({
          ...theme.typography.button,
          height: COMPACT,
          padding: '0 8px',
        }),
        sizeLarge: ({ theme }) => ({
          ...theme.typography.button,
          height: SUBMIT,
          padding: '0 16px',
        }),
        outlined: { borderColor: tokens.controlBorder },
        outlinedPrimary: {
          color: tokens.text,
          '&:hover': { borderColor: tokens.secondaryText },
        },
        outlinedError: { color: bad.text },
        text: { padding: '0 8px' },
        textPrimary: { color: tokens.link },
        containedError: {
          backgroundColor: bad.text,
          '&.Mui-disabled': { backgroundColor: bad.tint, color: bad.icon },
        },
        startIcon: { marginLeft: -2, marginRight: 6 },
        endIcon: { marginLeft: 6, marginRight: -4 },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          width: CONTROL,
          height: CONTROL,
          padding: 0,
          borderRadius: 6,
          color: tokens.secondaryText,
          '&:hover': { color: tokens.text },
        },
        sizeSmall: { width: 24, height: 24 },
      },
    },
    MuiToggleButtonGroup: {},
    MuiToggleButton: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.button,
          fontWeight: 500,
          height: CONTROL,
          padding: '0 12px',
          // Four formats side by side fit on a phone.
          [theme.breakpoints.down('sm')]: { padding: '0 8px' },
          borderRadius: 6,
          borderColor: tokens.controlBorder,
          color: tokens.secondaryText,
          whiteSpace: 'nowrap',
          '&:hover': { color: tokens.text },
          '&.Mui-selected, &.Mui-selected:hover': {
            color: tokens.text,
            fontWeight: 600,
            backgroundColor: theme.palette.action.selected,
          },
        }),
      },
    },
    MuiLink: {
      defaultProps: { underline: 'hover' },
      styleOverrides: {
        root: {
          color: tokens.link,
          '&:focus-visible': {
            outline: '2px solid currentcolor',
            outlineOffset: 2,
            borderRadius: 2,
          },
        },
      },
    },
    MuiInputBase: {
      styleOverrides: {
        root: ({ theme }) => ({ ...theme.typography.body1 }),
        input: { height: 20, padding: 0 },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: ({ theme }) => ({
          minHeight: CONTROL,
          padding: '0 10px',
          borderRadius: 6,
          backgroundColor: theme.palette.background.paper,
          '& fieldset': { borderColor: tokens.controlBorder },
          '&:hover:not(.Mui-focused):not(.Mui-error):not(.Mui-disabled) fieldset':
            { borderColor: tokens.secondaryText },
        }),
        multiline: { padding: '6px 10px' },
        input: {
          padding: 0,
          '&::placeholder': { color: tokens.secondaryText, opacity: 1 },
        },
      },
    },
    MuiSelect: {
      styleOverrides: {
        select: { minHeight: 0, padding: '5px 24px 5px 0 !important' },
        icon: { right: 6, color: tokens.secondaryText },
      },
    },
    MuiFormHelperText: {
      styleOverrides: {
        root: ({ theme }) => ({
          ...theme.typography.caption,
          margin: '4px 0 0',
          '&.Mui-error': { color: bad.text },
        }),
      },
    },
    MuiCheckbox: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { padding: 4, color: tokens.secondaryText } },
    },
    MuiRadio: {
      defaultProps: { size: 'small' },
      styleOverrides: { root: { padding: 4, color: tokens.secondaryText } },
    },
  };
}
