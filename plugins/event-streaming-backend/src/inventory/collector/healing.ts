// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Reads one source after another. */
interface Collector<TPass> {
  collect(source: string): Promise<TPass>;
  close(): void | Promise<void>;
}

/** Each turn of a source also sets right what a backend that died left. */
export function healing<TPass>(
  collector: Collector<TPass>,
  pending: { heal(source: string): Promise<void> },
): Collector<TPass> {
  return {
    collect: async source => {
      const result = await collector.collect(source);
      await pending.heal(source);
      return result;
    },
    close: () => collector.close(),
  };
}
