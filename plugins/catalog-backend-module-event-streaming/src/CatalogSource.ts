// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SourceEntity } from './toDeferredEntity';

/** Where a provider gets all entities of its source. */
export interface CatalogSource {
  /**
   * Every entity of the source, or undefined when the source was not read yet
   * and nothing can be said about it. Rejects when any part cannot be read.
   */
  readAll(signal: AbortSignal): Promise<SourceEntity[] | undefined>;
}
