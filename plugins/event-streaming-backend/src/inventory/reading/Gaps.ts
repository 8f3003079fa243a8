// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ItemResult } from '@sluice/plugin-event-streaming-node';

/** Topics that may fail each by itself; more of them have one larger cause. */
const MOST_BROKEN = 10;

/**
 * What a pass may leave unknown: figures that the connection has no right to
 * read, and those of a few broken topics. Anything else that fails makes the
 * whole pass fail, so that a pass is whole or nothing.
 */
export class Gaps {
  readonly #texts = new Set<string>();
  readonly #mayAllBreak: boolean;

  static create(): Gaps {
    return new Gaps(false);
  }

  /** For a reading of one topic, which cannot be told apart from all of them. */
  static ofOneTopic(): Gaps {
    return new Gaps(true);
  }

  private constructor(mayAllBreak: boolean) {
    this.#mayAllBreak = mayAllBreak;
  }

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

  /**
   * The same, and without a few that fail while others do not: a topic whose
   * log the broker cannot open must not hide all others of its cluster.
   */
  mostlyKnown<TValue>(items: ItemResult<TValue>[]): Map<string, TValue> {
    const broken = items.flatMap(({ error }) =>
      error && !isForgiven(error) ? [error] : [],
    );
    const allBreak = broken.length === items.length && !this.#mayAllBreak;
    if (broken.length > MOST_BROKEN || allBreak) {
      return this.known(items);
    }
    broken.forEach(({ message }) => this.#texts.add(message));
    return this.known(items.filter(({ error }) => !error || isForgiven(error)));
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
    if (!(error instanceof Error) || !isForgiven(error)) {
      throw error;
    }
    if (error.name === 'NotAllowedError') {
      this.#texts.add(error.message);
    }
  }
}

function isForgiven({ name }: Error): boolean {
  return name === 'NotAllowedError' || name === 'NotFoundError';
}
