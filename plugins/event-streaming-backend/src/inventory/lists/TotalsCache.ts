// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicKey } from './topicKeys';

/** Counts of one filter. */
export interface Totals {
  items: number;
  internal: number;
  /** Whether some of them are not for everybody to see. */
  narrowed?: boolean;
  /** Which they are, internal ones as well; only where they are few. */
  keys?: readonly TopicKey[];
}

/** Filters that are remembered; the least recently asked one goes first. */
const MAX_FILTERS = 500;
/** Keys of all of them together: some 4 MB. */
const MAX_KEYS = 40_000;

interface Kept {
  snapshot: string;
  totals: Promise<Totals>;
  /** Zero until it is counted. */
  keys: number;
}

/**
 * Totals by filter, for as long as nothing has changed. Counting costs more
 * than the page, and most pages of a list ask for the same total.
 */
export class TotalsCache {
  readonly #kept = new Map<string, Kept>();
  #keys = 0;

  static create(): TotalsCache {
    return new TotalsCache();
  }

  private constructor() {}

  /** The totals of a filter, counted once for each snapshot. */
  get(
    filter: string,
    snapshot: string,
    count: () => Promise<Totals>,
  ): Promise<Totals> {
    const known = this.#kept.get(filter);
    if (known?.snapshot === snapshot) {
      // Last in its order, and so the last to go.
      this.#kept.delete(filter);
      this.#kept.set(filter, known);
      return known.totals;
    }
    const kept = { snapshot, totals: count(), keys: 0 };
    this.#forget(filter);
    this.#kept.set(filter, kept);
    kept.totals.then(
      ({ keys }) => this.#counted(filter, kept, keys?.length ?? 0),
      () => this.#kept.get(filter) === kept && this.#forget(filter),
    );
    this.#makeRoom();
    return kept.totals;
  }

  #counted(filter: string, kept: Kept, keys: number): void {
    if (this.#kept.get(filter) === kept) {
      kept.keys = keys;
      this.#keys += keys;
      this.#makeRoom();
    }
  }

  #makeRoom(): void {
    while (this.#kept.size > MAX_FILTERS || this.#keys > MAX_KEYS) {
      this.#forget(this.#kept.keys().next().value ?? '');
    }
  }

  #forget(filter: string): void {
    this.#keys -= this.#kept.get(filter)?.keys ?? 0;
    this.#kept.delete(filter);
  }
}
