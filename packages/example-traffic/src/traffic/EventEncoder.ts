// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry';
import { StackLayout } from '@sluice/local-stack';
import { ccompatOf } from './ccompatOf';
import { ExampleEvent } from './createEvent';
import { EventFormat, payloadIn } from './payloadIn';

/** A new version is written from the next look on. */
const LOOK_MS = 60_000;

/**
 * Writes events by the newest version of their topic's schema, with the id of
 * the version before each, as Confluent's clients do.
 */
export class EventEncoder {
  readonly #registry: SchemaRegistry;
  readonly #ids = new Map<string, { id: number; seenAt: number }>();

  static create(layout: StackLayout): EventEncoder {
    return new EventEncoder(layout);
  }

  private constructor(layout: StackLayout) {
    this.#registry = new SchemaRegistry(
      { host: ccompatOf(layout), retry: { retries: 2 } },
      { [SchemaType.JSON]: { strict: false, validateFormats: false } },
    );
  }

  /** @throws when the topic has no schema, or the event does not follow it */
  async encode(
    topic: string,
    format: EventFormat,
    event: ExampleEvent,
  ): Promise<Buffer> {
    const id = await this.#newest(`${topic}-value`);
    return this.#registry.encode(id, payloadIn(format, event));
  }

  /** A registry that is away is no reason to stop writing what is known. */
  async #newest(subject: string): Promise<number> {
    const known = this.#ids.get(subject);
    if (known && Date.now() - known.seenAt < LOOK_MS) {
      return known.id;
    }
    try {
      const id = await this.#registry.getLatestSchemaId(subject);
      this.#ids.set(subject, { id, seenAt: Date.now() });
      return id;
    } catch (error) {
      if (!known) {
        throw error;
      }
      return known.id;
    }
  }
}
