// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicRow } from './rows/TopicRow';

/**
 * Tells others what has changed once it is stored. Never rejects. Topics that
 * are gone are told by name.
 */
export interface InventoryAnnouncer<TRow = TopicRow, TGone = string> {
  /** Objects whose catalog entities are new, have changed or are gone. */
  announce(
    source: string,
    changes: { added: TRow[]; removed: TGone[] },
  ): Promise<void>;

  /** So much may be different that everything of the source is best read anew. */
  announceWhole(source: string): Promise<void>;
}
