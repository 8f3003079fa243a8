// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  catalog?: {
    providers?: {
      eventStreaming?: {
        /**
         * How often every object of a source is compared with the catalog.
         * Changes that the portal makes or sees are told at once besides.
         * Every 10 minutes when left out.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
