// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { navigationModule } from './navigation/navigationModule';
import { signInModule } from './signIn/signInModule';
import { themesModule } from './themes/themesModule';

// Everything else is discovered from the dependencies of this package
// (app.packages in app-config.yaml).
export default createApp({
  features: [catalogPlugin, navigationModule, signInModule, themesModule],
});
