// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EnvironmentProfile, EnvironmentTier } from './types';

const TIER_FLOORS: Record<EnvironmentTier, number> = {
  dev: 1,
  staging: 2,
  prod: 3,
};

/**
 * The fewest replicas that a topic may have: what its tier requires, unless the
 * environment's own profile has fewer, as for a small cluster. The number of
 * brokers that answer does not count: it sinks while one restarts.
 */
export function replicationFloor(profile: EnvironmentProfile): number {
  return Math.min(
    TIER_FLOORS[profile.tier],
    profile.defaults.replicationFactor.value,
  );
}
