// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createTheme, Theme, ThemeProvider } from '@mui/material/styles';
import { ReactNode } from 'react';
import { configureClassNames } from './configureClassNames';
import { deriveTheme } from './deriveTheme';

configureClassNames();

const derived = new WeakMap<Theme, Theme>();

// Without a host there is no outer theme at all, for example in a test.
const fallback = createTheme();

function themeFor(host: Theme | null): Theme {
  const outer = host?.palette ? host : fallback;
  const known = derived.get(outer) ?? deriveTheme(outer);
  derived.set(outer, known);
  return known;
}

/** Puts everything of this plugin into its own look, under the host's theme. */
export function StreamingTheme({ children }: { children: ReactNode }) {
  return <ThemeProvider theme={themeFor}>{children}</ThemeProvider>;
}
