// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { createProviders } from './createProviders';
import { readSchedule } from './readSchedule';
import { scheduleSync } from './scheduleSync';
import { subscribeToInventory } from './subscribeToInventory';

/**
 * Brings the objects of the event-streaming plugin into the catalog: everything at
 * intervals, and each change of the inventory at once.
 *
 * @public
 */
export const catalogModuleEventStreaming = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'event-streaming',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({ catalog, lifecycle, events, ...services }) {
        const schedule = readSchedule(services.config);
        const providers = createProviders(services);
        catalog.addEntityProvider([...providers.values()]);

        // Modules are initialised before the catalog connects its providers.
        lifecycle.addStartupHook(async () => {
          await subscribeToInventory({ ...services, events, providers });
          await scheduleSync({ ...services, providers, schedule });
        });
      },
    });
  },
});
