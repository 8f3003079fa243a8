// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createBackend } from '@backstage/backend-defaults';
import { demoAuthModule } from './auth/demoAuthModule';
import { examplePermissionModule } from './permission/examplePermissionModule';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(demoAuthModule);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(examplePermissionModule);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@sluice/plugin-event-streaming-backend'));
backend.add(import('@sluice/plugin-catalog-backend-module-event-streaming'));

backend.start().catch(error => {
  // Backstage would keep the process, in which nothing ever answers.
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
