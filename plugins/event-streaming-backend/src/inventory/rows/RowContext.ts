// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterConfig, PrefixConfig } from '../../config/EventStreamingConfig';
import { HealthThresholds } from './topicHealthOf';

/** What holds for all topics of a cluster. */
export interface RowContext {
  cluster: Pick<ClusterConfig, 'name' | 'environment'>;
  prefixes: readonly PrefixConfig[];
  fallbackOwner: string;
  /** Whether the catalog knows an owner; undefined while that is not known. */
  ownerExists(owner: string): boolean | undefined;
  /** Requests that are deleting topics now, by topic. */
  deletedBy: ReadonlyMap<string, string>;
  thresholds: HealthThresholds;
  /** When the cluster was last read whole. */
  lastReadAt?: number;
  /** When this reading began. */
  now: number;
}
