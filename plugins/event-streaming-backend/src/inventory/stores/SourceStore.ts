// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** What is stored of a source: how it is, since when, and what was read. */
export interface StoredSource<TFacts> {
  name: string;
  state: 'up' | 'down' | 'unknown';
  /** Milliseconds since the epoch. */
  since: number;
  reason?: string;
  /** When it was last read whole. */
  observedAt?: number;
  /** Another number whenever something of the source has changed here. */
  generation: number;
  /** Undefined before it was read once. */
  facts?: TFacts;
}

/** A source without what was read, as lists need it. */
export type SourceState = Omit<StoredSource<never>, 'facts'>;

/** The table `inventory_sources`: one row for each cluster and registry. */
export interface SourceStore<TFacts> {
  /** Of the given sources, those that were tried at least once, by name. */
  states(names: string[]): Promise<Map<string, SourceState>>;

  get(name: string): Promise<StoredSource<TFacts> | undefined>;

  /** The source was read whole. */
  read(name: string, observedAt: number, facts: TFacts): Promise<void>;

  /** The source could not be read; what was read before stays. */
  failed(name: string, reason: string): Promise<void>;

  /** Something of the source has changed besides a pass. */
  touched(name: string): Promise<void>;
}
