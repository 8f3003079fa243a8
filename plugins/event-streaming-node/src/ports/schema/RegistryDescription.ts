// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Which registry answers.
 *
 * @public
 */
export interface RegistryDescription {
  /** What the product calls itself. */
  name: string;
  version: string;
  /** The types of artifacts that it takes, such as `AVRO`. */
  artifactTypes: string[];
}
