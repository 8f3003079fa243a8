// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SourceState } from '../stores/SourceStore';
import { Totals, TotalsCache } from './TotalsCache';

/** A filter that may keep rows from somebody. */
export interface NarrowingFilter {
  /** Owners whose narrowed rows may be seen; undefined when all may. */
  visibleTo?: string[];
}

/** Totals of the filters of a list, counted once a snapshot. */
export class ListTotals<TFilter extends NarrowingFilter> {
  readonly #count: (filter: TFilter) => Promise<Totals>;
  readonly #cache = TotalsCache.create();

  static create<TFilter extends NarrowingFilter>(options: {
    count(filter: TFilter): Promise<Totals>;
  }): ListTotals<TFilter> {
    return new ListTotals(options.count);
  }

  private constructor(count: (filter: TFilter) => Promise<Totals>) {
    this.#count = count;
  }

  /** Shared by all callers as long as nothing is kept from anybody. */
  async of(filter: TFilter, states: Map<string, SourceState>): Promise<Totals> {
    const snapshot = snapshotOf(states);
    const counted = (all: TFilter) =>
      this.#cache.get(JSON.stringify(all), snapshot, () => this.#count(all));
    const totals = await counted({ ...filter, visibleTo: undefined });
    return filter.visibleTo && totals.narrowed ? counted(filter) : totals;
  }
}

function snapshotOf(states: Map<string, SourceState>): string {
  return [...states]
    .map(([name, { generation }]) => `${name} ${generation}`)
    .sort()
    .join(' ');
}
