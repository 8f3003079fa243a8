// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Which artifact of a registry is meant. Both names may hold any characters.
 *
 * @public
 */
export interface ArtifactId {
  /** The group; `default` is written out. */
  group: string;
  artifact: string;
}

/**
 * Which version of an artifact is meant.
 *
 * @public
 */
export interface VersionId extends ArtifactId {
  version: string;
}
