// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ClusterReading } from '../reading/ClusterReading';

/** Reads a cluster whole, here or in a worker thread. */
export interface ClusterReader {
  /** @throws whatever the cluster answered when it could not be read whole */
  read(cluster: string): Promise<ClusterReading>;

  close(): Promise<void>;
}
