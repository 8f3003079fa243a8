// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { createBackend } from '@backstage/backend-defaults';
import { allowAllModule } from './allowAllModule';
import { personAuthModule } from './personAuthModule';

/*
 * What the measured portal runs: the plugin in production, with the plugins of
 * Backstage that it asks. Not the catalog's module for topics: what tens of
 * thousands of entities cost the catalog is another question.
 */

const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(personAuthModule);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(allowAllModule);
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@sluice/plugin-event-streaming-backend'));

backend.start();
