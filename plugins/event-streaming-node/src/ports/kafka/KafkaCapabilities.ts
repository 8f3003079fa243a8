// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Capability } from '../Capability';

/**
 * What a cluster and this connection to it can do.
 *
 * @public
 */
export interface KafkaCapabilities {
  /** Change single config entries and keep the others (KIP-339). */
  incrementalConfigs: Capability;
  /** Ask a cluster to check a change without making it. */
  validateOnly: Capability;
  /** Tell classic from KIP-848 consumer groups. */
  groupTypes: Capability;
  /** Sizes on disk (KIP-113). */
  logDirs: Capability;
  /** The newest record's offset by timestamp (KIP-734). */
  maxTimestamp: Capability;
  /** Whether the cluster enforces ACLs. */
  authorizer: Capability;
}
