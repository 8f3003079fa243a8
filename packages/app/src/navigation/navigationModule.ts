// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { AppSidebar } from './AppSidebar';

const navigation = NavContentBlueprint.make({
  params: { component: AppSidebar },
});

export const navigationModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navigation],
});
