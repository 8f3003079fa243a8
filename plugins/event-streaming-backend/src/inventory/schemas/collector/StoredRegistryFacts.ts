// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  RegistryCapabilities,
  RegistryDescription,
} from '@sluice/plugin-event-streaming-node';

/** What changes so rarely that not every pass asks for it. */
export interface RegistryChecks {
  /** Milliseconds since the epoch. */
  at: number;
  description: RegistryDescription;
  capabilities: RegistryCapabilities;
}

/** What `inventory_sources` holds of a schema registry. */
export interface StoredRegistryFacts {
  artifacts: number;
  versions: number;
  /** The key of the last schema whose rule was read again in its turn. */
  ruleCursor?: string;
  checks?: RegistryChecks;
}
