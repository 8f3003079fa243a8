// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { clusterState } from './clusterState';

const well = {
  health: { state: 'up' as const },
  offline: 0,
  underReplicated: 0,
};

describe('clusterState', () => {
  it('is healthy when the cluster answers and all replicas are in sync', () => {
    expect(clusterState(well)).toBe('healthy');
  });

  it('tells a replica behind from a partition without a leader', () => {
    expect(clusterState({ ...well, underReplicated: 2 })).toBe(
      'under-replicated',
    );
    expect(clusterState({ ...well, underReplicated: 2, offline: 1 })).toBe(
      'offline',
    );
  });

  it('says that a cluster is away before it says anything of its partitions', () => {
    const health = { state: 'down' as const };
    expect(clusterState({ ...well, health, offline: 1 })).toBe('unhealthy');
  });

  it('does not take a cluster that was never read for a healthy one', () => {
    expect(clusterState({ ...well, health: { state: 'unknown' } })).toBe(
      'unknown',
    );
  });
});
