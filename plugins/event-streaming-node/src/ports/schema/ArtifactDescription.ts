// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId } from './ArtifactId';

/**
 * An artifact in a list. It may have no version yet.
 *
 * @public
 */
export interface ArtifactListing extends ArtifactId {
  /** As the registry calls it, such as `AVRO`, `JSON` or `PROTOBUF`. */
  type: string;
  name?: string;
  description?: string;
  createdAt: Date;
  /** The user that the registry knows; left out where nobody signed in. */
  createdBy?: string;
  modifiedAt: Date;
  modifiedBy?: string;
}

/**
 * An artifact with its labels, which lists may cut and therefore leave out.
 *
 * @public
 */
export interface ArtifactDescription extends ArtifactListing {
  labels: Record<string, string>;
}
