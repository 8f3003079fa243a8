// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import {
  palettes,
  createUnifiedTheme,
  UnifiedThemeProvider,
} from '@backstage/theme';
import { render, renderHook, screen } from '@testing-library/react';
import { ReactNode } from 'react';
import { StreamingTheme } from './StreamingTheme';
import { useTokens } from './useTokens';

function host(mode: 'light' | 'dark') {
  return createUnifiedTheme({
    palette: palettes[mode],
    fontFamily: 'Hostish',
  });
}

function under(mode: 'light' | 'dark') {
  const theme = host(mode);
  return ({ children }: { children: ReactNode }) => (
    <UnifiedThemeProvider theme={theme}>
      <StreamingTheme>{children}</StreamingTheme>
    </UnifiedThemeProvider>
  );
}

describe('StreamingTheme', () => {
  it.each(['light', 'dark'] as const)(
    "keeps the host's %s colours and font",
    mode => {
      const { result } = renderHook(() => useTheme(), { wrapper: under(mode) });
      const { palette, typography } = result.current;
      expect(palette.mode).toBe(mode);
      expect(palette.primary.main).toBe(palettes[mode].primary.main);
      expect(palette.background).toMatchObject(palettes[mode].background);
      expect(typography.fontFamily).toBe('Hostish');
      expect(typography.h2.fontFamily).toBe('Hostish');
    },
  );

  it('has tokens for both modes', () => {
    const light = renderHook(() => useTokens(), { wrapper: under('light') });
    const dark = renderHook(() => useTokens(), { wrapper: under('dark') });
    expect(light.result.current.link).toBe('#14599F');
    expect(dark.result.current.link).toBe('#A9D0FF');
  });

  it("undoes the host's upper-case buttons", () => {
    const Wrapper = under('light');
    render(
      <Wrapper>
        <Button>Create topic</Button>
      </Wrapper>,
    );
    expect(screen.getByRole('button')).toHaveStyle({ textTransform: 'none' });
  });

  it('is made once for all cards of a page', () => {
    const seen = new Set<unknown>();
    function Probe() {
      seen.add(useTheme());
      return null;
    }
    render(
      <UnifiedThemeProvider theme={host('dark')}>
        <StreamingTheme>
          <Probe />
        </StreamingTheme>
        <StreamingTheme>
          <Probe />
        </StreamingTheme>
      </UnifiedThemeProvider>,
    );
    expect(seen.size).toBe(1);
  });
});
