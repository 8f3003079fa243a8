// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { JsonObject } from '@backstage/types';

/**
 * The topic of Backstage's events service on which the inventory says what has
 * changed on a source, once the change is stored in its database.
 *
 * @public
 */
export const INVENTORY_EVENT_TOPIC = 'event-streaming.inventory';

/**
 * What an event on {@link INVENTORY_EVENT_TOPIC} carries: objects of one source
 * that are new, have changed, or are gone.
 *
 * @public
 */
export type InventoryEventPayload = {
  /** The name of the cluster, registry or Connect cluster that was read. */
  source: string;
  /**
   * Ready catalog entities, new or changed, as
   * `GET /v1/catalog-sources/{source}/entities` lists them.
   */
  added: JsonObject[];
  /**
   * Entity refs such as `resource:dev/billing.usage.events` of objects that were
   * seen to be gone. A source that could not be read names none.
   */
  removed: string[];
  /**
   * Set when so much may have changed that the source is best read as a whole: it
   * was read for the first time, or components declare other topics than before.
   */
  whole?: boolean;
};
