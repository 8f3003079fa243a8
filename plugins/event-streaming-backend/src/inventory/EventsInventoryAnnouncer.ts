// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EventsService } from '@backstage/plugin-events-node';
import {
  INVENTORY_EVENT_TOPIC,
  InventoryEventPayload,
} from '@sluice/plugin-event-streaming-node';
import { InventoryAnnouncer } from './InventoryAnnouncer';

/** Entities in one event. */
const PER_EVENT = 200;

/** Everything an `EventsInventoryAnnouncer` is made of. */
export interface EventsInventoryAnnouncerOptions<TRow, TGone> {
  events: Pick<EventsService, 'publish'>;
  /** Makes entities of rows. */
  entities: { of(source: string, rows: TRow[]): Promise<object[]> };
  /** The entity ref of what is gone. */
  refOf(source: string, gone: TGone): string;
  logger: LoggerService;
}

/** Tells over Backstage's events service; the catalog module listens. */
export class EventsInventoryAnnouncer<TRow, TGone>
  implements InventoryAnnouncer<TRow, TGone>
{
  readonly #options: EventsInventoryAnnouncerOptions<TRow, TGone>;

  static create<TRow, TGone>(
    options: EventsInventoryAnnouncerOptions<TRow, TGone>,
  ): InventoryAnnouncer<TRow, TGone> {
    return new EventsInventoryAnnouncer(options);
  }

  private constructor(options: EventsInventoryAnnouncerOptions<TRow, TGone>) {
    this.#options = options;
  }

  async announce(
    source: string,
    { added, removed }: { added: TRow[]; removed: TGone[] },
  ): Promise<void> {
    await this.#tell(source, async () => {
      for (let start = 0; start < added.length; start += PER_EVENT) {
        const rows = added.slice(start, start + PER_EVENT);
        const entities = await this.#options.entities.of(source, rows);
        // An entity is JSON by its type's own definition.
        const items = entities as unknown as InventoryEventPayload['added'];
        await this.#publish({ source, added: items, removed: [] });
      }
      if (removed.length) {
        const refs = removed.map(gone => this.#options.refOf(source, gone));
        await this.#publish({ source, added: [], removed: refs });
      }
    });
  }

  async announceWhole(source: string): Promise<void> {
    await this.#tell(source, () =>
      this.#publish({ source, added: [], removed: [], whole: true }),
    );
  }

  async #tell(source: string, publish: () => Promise<void>): Promise<void> {
    try {
      await publish();
    } catch (error) {
      this.#options.logger.warn(
        `The catalog was not told of a change on '${source}' and learns of it at its next full reading: ${
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
