// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Capability } from '../Capability';

/**
 * What a registry is set to allow, whatever the rights of a user. It may be
 * set anew while the registry runs.
 *
 * @public
 */
export interface RegistryCapabilities {
  /** Register and change anything at all. */
  write: Capability;
  deleteArtifact: Capability;
  deleteVersion: Capability;
}
