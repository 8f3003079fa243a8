// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EnvironmentTier } from '@sluice/plugin-event-streaming-common';
import { ServedCluster } from './SchemaContext';

const TIERS: readonly EnvironmentTier[] = ['prod', 'staging', 'dev'];

/** Clusters by how strict their environment is, then by name. */
export function strictestFirst<TCluster extends ServedCluster>(
  clusters: readonly TCluster[],
): TCluster[] {
  const rankOf = ({ environment }: TCluster) => TIERS.indexOf(environment.tier);
  return [...clusters].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1),
  );
}
