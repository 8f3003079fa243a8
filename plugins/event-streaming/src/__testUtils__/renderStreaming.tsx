// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render, RenderResult } from '@testing-library/react';
import { ReactElement } from 'react';
import { MemoryRouter } from 'react-router-dom';
import { StreamingTheme } from '../theme/StreamingTheme';

/**
 * Renders a component in the plugin's theme, with its texts and a router, but
 * without a whole app. What needs other APIs is rendered with
 * `renderInTestApp`.
 */
export function renderStreaming(
  element: ReactElement,
  options: { at?: string } = {},
): RenderResult {
  const wrap = (child: ReactElement) => (
    <TestApiProvider apis={[mockApis.translation()]}>
      <MemoryRouter initialEntries={[options.at ?? '/']}>
        <StreamingTheme>{child}</StreamingTheme>
      </MemoryRouter>
    </TestApiProvider>
  );
  const result = render(wrap(element));
  return { ...result, rerender: next => result.rerender(wrap(next as ReactElement)) };
}
