// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import { INVENTORY_EVENT_TOPIC } from '@sluice/plugin-event-streaming-node';
import { EventStreamingEntityProvider } from './EventStreamingEntityProvider';
import { readInventoryEvent } from './readInventoryEvent';

/** Hands each change that the inventory tells to the provider of its source. */
export async function subscribeToInventory(options: {
  events: EventsService;
  providers: Map<string, EventStreamingEntityProvider>;
  logger: LoggerService;
}): Promise<void> {
  const { events, providers, logger } = options;
  await events.subscribe({
    id: 'catalog-backend-module-event-streaming',
    topics: [INVENTORY_EVENT_TOPIC],
    async onEvent({ eventPayload }) {
      const change = readInventoryEvent(eventPayload);
      const provider = providers.get(change.source);
      if (provider) {
        await provider.applyChange(change);
      } else {
        logger.warn(
          `The inventory tells of changes on source '${change.source}', which the configuration does not name`,
        );
      }
    },
  });
}
