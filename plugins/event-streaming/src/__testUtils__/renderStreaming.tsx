// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render, RenderResult } from '@testing-library/react';
import { ComponentProps, ReactElement } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { StreamingTheme } from '../theme/StreamingTheme';

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
    <TestApiProvider apis={[mockApis.translation(), mockApis.error(), ...(options.apis ?? [])]}>
      <MemoryRouter initialEntries={[options.at ?? '/']}>
        <StreamingTheme>{child}</StreamingTheme>
      </MemoryRouter>
    </TestApiProvider>
  );
  const result = render(wrap(element));
  return { ...result, rerender: next => result.rerender(wrap(next as ReactElement)) };
}
