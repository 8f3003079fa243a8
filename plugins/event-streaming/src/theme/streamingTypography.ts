// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Theme, TypographyVariantsOptions } from '@mui/material/styles';

function text(size: number, line: number, weight: number) {
  return {
    fontSize: `${size / 16}rem`,
    lineHeight: `${line / 16}rem`,
    fontWeight: weight,
    letterSpacing: 0,
    marginBottom: 0,
    textTransform: 'none',
    fontVariantNumeric: 'tabular-nums',
  } as const;
}

/**
 * Sizes of text in the host's font family. `h1` is a number on the overview,
 * `h2` an object's name, `h3` a card's title, `subtitle1` a verdict,
 * `subtitle2` a value, `body2` tables, `caption` notes, `overline` badges.
 */
export function streamingTypography(host: Theme): TypographyVariantsOptions {
  return {
    ...host.typography,
    h1: { ...host.typography.h1, ...text(26, 32, 600) },
    // Fonts with tabular figures widen the hyphens of names as well.
    h2: {
      ...host.typography.h2,
      ...text(20, 26, 600),
      fontVariantNumeric: 'normal',
    },
    h3: { ...host.typography.h3, ...text(14, 20, 600) },
    subtitle1: { ...host.typography.subtitle1, ...text(16, 22, 600) },
    subtitle2: { ...host.typography.subtitle2, ...text(14, 20, 500) },
    body1: { ...host.typography.body1, ...text(14, 20, 400) },
    body2: { ...host.typography.body2, ...text(13, 18, 400) },
    caption: { ...host.typography.caption, ...text(12, 16, 400) },
    overline: { ...host.typography.overline, ...text(11, 14, 600) },
    button: { ...host.typography.button, ...text(13, 20, 600) },
  };
}
