// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Counts of one filter. */
export interface Totals {
  items: number;
  internal: number;
  /** Whether some of them are not for everybody to see. */
  narrowed?: boolean;
}

/** Filters that are remembered; the least recently asked one goes first. */
const MAX_FILTERS = 500;

/**
 * Totals by filter, for as long as nothing has changed. Counting costs more
 * than the page, and most pages of a list ask for the same total.
 */
export class TotalsCache {
  readonly #kept = new Map<
    string,
    { snapshot: string; totals: Promise<Totals> }
  >();

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
    const kept = this.#kept.get(filter);
    const totals = kept?.snapshot === snapshot ? kept.totals : count();
    this.#kept.delete(filter);
    this.#kept.set(filter, { snapshot, totals });
    totals.catch(() => this.#forget(filter, totals));
    if (this.#kept.size > MAX_FILTERS) {
      this.#kept.delete(this.#kept.keys().next().value ?? '');
    }
    return totals;
  }

  #forget(filter: string, failed: Promise<Totals>): void {
    if (this.#kept.get(filter)?.totals === failed) {
      this.#kept.delete(filter);
    }
  }
}
