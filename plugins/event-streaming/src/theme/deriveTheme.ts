// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createTheme, Theme } from '@mui/material/styles';
import { controlOverrides } from './controlOverrides';
import { streamingTypography } from './streamingTypography';
import { surfaceOverrides } from './surfaceOverrides';
import { tokensOf } from './tokens';

/**
 * The host's theme with the shape, density and text case of these pages. Keeps
 * the host's primary colour, backgrounds and font family.
 */
export function deriveTheme(host: Theme): Theme {
  const tokens = tokensOf(host);
  const { good, attention, bad, info } = tokens.tones;
  return createTheme({
    ...host,
    shape: { ...host.shape, borderRadius: 6 },
    palette: {
      ...host.palette,
      divider: tokens.hairline,
      text: {
        ...host.palette.text,
        primary: tokens.text,
        secondary: tokens.secondaryText,
      },
      success: { main: good.icon },
      warning: { main: attention.icon },
      error: { main: bad.text },
      info: { main: info.icon },
    },
    typography: streamingTypography(host),
    components: {
      ...host.components,
      ...surfaceOverrides(tokens),
      ...controlOverrides(tokens),
    },
  });
}
