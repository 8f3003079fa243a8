// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import {
  createUnifiedTheme,
  palettes,
  UnifiedThemeProvider,
} from '@backstage/theme';
import { RiMoonLine, RiSunLine } from '@remixicon/react';

const fontFamily =
  '"Inter Variable", "Helvetica Neue", Helvetica, Arial, sans-serif';

// The stock Backstage themes in the family that fonts.css gives to the header.
const lightTheme = createUnifiedTheme({ palette: palettes.light, fontFamily });
const darkTheme = createUnifiedTheme({ palette: palettes.dark, fontFamily });

const light = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Light',
      variant: 'light',
      icon: <RiSunLine />,
      Provider: ({ children }) => (
        <UnifiedThemeProvider theme={lightTheme}>
          {children}
        </UnifiedThemeProvider>
      ),
    },
  },
});

const dark = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Dark',
      variant: 'dark',
      icon: <RiMoonLine />,
      Provider: ({ children }) => (
        <UnifiedThemeProvider theme={darkTheme}>
          {children}
        </UnifiedThemeProvider>
      ),
    },
  },
});

export const themesModule = createFrontendModule({
  pluginId: 'app',
  extensions: [light, dark],
});
