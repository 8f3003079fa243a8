// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ApiBlueprint,
  createApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  createEventStreamingClient,
  EventStreamingApi,
} from '@sluice/plugin-event-streaming-common';

/**
 * The typed client of the plugin's HTTP contract.
 *
 * @public
 */
export const eventStreamingApiRef = createApiRef<EventStreamingApi>({
  id: 'plugin.event-streaming.client',
});

/** Provides {@link eventStreamingApiRef} with the signed-in user's fetch. */
export const eventStreamingApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: eventStreamingApiRef,
      deps: { fetchApi: fetchApiRef },
      factory: ({ fetchApi }) =>
        createEventStreamingClient({
          baseUrl: 'plugin://event-streaming',
          fetch: fetchApi.fetch,
        }),
    }),
});
