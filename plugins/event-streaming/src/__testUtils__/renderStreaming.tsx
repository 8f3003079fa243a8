// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { render, RenderResult } from '@testing-library/react';
import { ComponentProps, ReactElement } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { StreamingTheme } from '../theme/StreamingTheme';

const host = createTheme();

// As Backstage's own router is today; not saying so prints a warning.
const future = { v7_startTransition: false, v7_relativeSplatPath: false };

export interface RenderStreamingOptions {
  /** Where the router stands. */
  at?: string;
  /** What else is asked for, as for `TestApiProvider`. */
  apis?: ComponentProps<typeof TestApiProvider>['apis'];
}

/**
 * Renders a component in the plugin's theme, with its texts and a router, but
 * without a whole app.
 */
export function renderStreaming(
  element: ReactElement,
  options: RenderStreamingOptions = {},
): RenderResult {
  const wrap = (child: ReactElement) => (
    <TestApiProvider
      apis={[mockApis.translation(), mockApis.error(), ...(options.apis ?? [])]}
    >
      <MemoryRouter future={future} initialEntries={[options.at ?? '/']}>
        <ThemeProvider theme={host}>
          <StreamingTheme>{child}</StreamingTheme>
        </ThemeProvider>
      </MemoryRouter>
    </TestApiProvider>
  );
  const result = render(wrap(element));
  return {
    ...result,
    rerender: next => result.rerender(wrap(next as ReactElement)),
  };
}
