// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ListedConfig } from './ClusterReading';

/**
 * Gives equal config entries as one array. Most topics of a cluster are
 * configured alike; an array of its own for each of 50,000 topics takes a
 * hundred megabytes, also on its way between threads, which keeps what is shared.
 */
export function sharedConfigs(): (
  configs: ListedConfig[] | undefined,
) => ListedConfig[] | undefined {
  const known = new Map<string, ListedConfig[]>();
  return configs => {
    if (!configs) {
      return undefined;
    }
    const text = JSON.stringify(configs);
    const shared = known.get(text) ?? configs;
    known.set(text, shared);
    return shared;
  };
}
