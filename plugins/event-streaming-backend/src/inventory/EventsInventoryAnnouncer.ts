// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import { entityRefOf } from '@sluice/plugin-event-streaming-common';
import {
  INVENTORY_EVENT_TOPIC,
  InventoryEventPayload,
} from '@sluice/plugin-event-streaming-node';
import { InventoryAnnouncer } from './InventoryAnnouncer';
import { TopicRow } from './rows/TopicRow';
import { TopicEntities } from './TopicEntities';

/** Entities in one event. */
const PER_EVENT = 200;

/** Everything an `EventsInventoryAnnouncer` is made of. */
export interface EventsInventoryAnnouncerOptions {
  events: Pick<EventsService, 'publish'>;
  entities: Pick<TopicEntities, 'of'>;
  logger: LoggerService;
}

/** Tells over Backstage's events service; the catalog module listens. */
export class EventsInventoryAnnouncer implements InventoryAnnouncer {
  readonly #options: EventsInventoryAnnouncerOptions;

  static create(options: EventsInventoryAnnouncerOptions): InventoryAnnouncer {
    return new EventsInventoryAnnouncer(options);
  }

  private constructor(options: EventsInventoryAnnouncerOptions) {
    this.#options = options;
  }

  async announce(
    cluster: string,
    { added, removed }: { added: TopicRow[]; removed: string[] },
  ): Promise<void> {
    await this.#tell(cluster, async () => {
      for (let start = 0; start < added.length; start += PER_EVENT) {
        const rows = added.slice(start, start + PER_EVENT);
        const entities = await this.#options.entities.of(cluster, rows);
        // An entity is JSON by its type's own definition.
        const items = entities as unknown as InventoryEventPayload['added'];
        await this.#publish({ source: cluster, added: items, removed: [] });
      }
      if (removed.length) {
        const refs = removed.map(topic => refOf(cluster, topic));
        await this.#publish({ source: cluster, added: [], removed: refs });
      }
    });
  }

  async announceWhole(cluster: string): Promise<void> {
    await this.#tell(cluster, () =>
      this.#publish({ source: cluster, added: [], removed: [], whole: true }),
    );
  }

  async #tell(cluster: string, publish: () => Promise<void>): Promise<void> {
    try {
      await publish();
    } catch (error) {
      this.#options.logger.warn(
        `The catalog was not told of a change on '${cluster}' and learns of it at its next full reading: ${
          toError(error).message
        }`,
      );
    }
  }

  async #publish(eventPayload: InventoryEventPayload): Promise<void> {
    const { events } = this.#options;
    await events.publish({ topic: INVENTORY_EVENT_TOPIC, eventPayload });
  }
}

function refOf(source: string, topic: string): string {
  return entityRefOf({ type: 'kafka-topic', source, name: topic });
}
