// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionId } from './ArtifactId';

/**
 * What a version may be used for. A `disabled` version is not served as the
 * newest one and not compared with; a `deprecated` or `sunset` one is both.
 *
 * @public
 */
export type VersionState =
  | 'enabled'
  | 'disabled'
  | 'deprecated'
  | 'draft'
  | 'sunset';

/**
 * A version in a list.
 *
 * @public
 */
export interface VersionListing extends VersionId {
  /** The artifact's type, such as `AVRO`. */
  type: string;
  state: VersionState;
  /** One for each version of the registry, growing with time. */
  globalId: number;
  /** One for each distinct content of the registry. */
  contentId: number;
  name?: string;
  description?: string;
  createdAt: Date;
  /** The user that the registry knows; left out where nobody signed in. */
  createdBy?: string;
}

/**
 * A version with its labels, which lists may cut and therefore leave out.
 *
 * @public
 */
export interface VersionDescription extends VersionListing {
  labels: Record<string, string>;
}
