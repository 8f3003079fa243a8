// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicRow } from './rows/TopicRow';

/** Tells others what has changed once it is stored. Never rejects. */
export interface InventoryAnnouncer {
  /** Topics whose catalog entities are new, have changed or are gone. */
  announce(
    cluster: string,
    changes: { added: TopicRow[]; removed: string[] },
  ): Promise<void>;

  /** So much may be different that everything of the cluster is best read anew. */
  announceWhole(cluster: string): Promise<void>;
}
