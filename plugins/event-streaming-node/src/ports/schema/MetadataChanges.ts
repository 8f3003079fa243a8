// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What to say about an artifact or version from now on. What is left out stays
 * as it is.
 *
 * @public
 */
export interface MetadataChanges {
  name?: string;
  description?: string;
  /** All labels: those that are not among them are removed. */
  labels?: Record<string, string>;
}
