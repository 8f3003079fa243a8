// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ItemResult } from '@sluice/plugin-event-streaming-node';

/**
 * What a pass may leave unknown: figures that the connection has no right to
 * read. Anything else that fails makes the whole pass fail, so that a pass is
 * whole or nothing.
 */
export class Gaps {
  readonly #texts = new Set<string>();

  static create(): Gaps {
    return new Gaps();
  }

  private constructor() {}

  /** The values by name, without what is forbidden or gone meanwhile. */
  known<TValue>(items: ItemResult<TValue>[]): Map<string, TValue> {
    const values = new Map<string, TValue>();
    for (const item of items) {
      if (item.error) {
        this.#forgive(item.error);
      } else {
        values.set(item.name, item.value);
      }
    }
    return values;
  }

  /** The answer, or undefined when the right to it is missing. */
  async optional<TValue>(answer: Promise<TValue>): Promise<TValue | undefined> {
    try {
      return await answer;
    } catch (error) {
      this.#forgive(error);
      return undefined;
    }
  }

  /** At most 10: a missing right shows on every topic. */
  list(): string[] {
    return [...this.#texts].slice(0, 10);
  }

  #forgive(error: unknown): void {
    if (!(error instanceof Error)) {
      throw error;
    }
    if (error.name === 'NotAllowedError') {
      this.#texts.add(error.message);
    } else if (error.name !== 'NotFoundError') {
      throw error;
    }
  }
}
