// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ArtifactId } from './ArtifactId';
import { SchemaContent } from './SchemaContent';

/**
 * A version to register.
 *
 * @public
 */
export interface NewVersion {
  content: SchemaContent;
  /** Its name among the artifact's versions; counted up by the registry if left out. */
  version?: string;
  name?: string;
  description?: string;
  labels?: Record<string, string>;
}

/**
 * An artifact to register.
 *
 * @public
 */
export interface NewArtifact extends ArtifactId {
  /** Such as `AVRO`; told from the content if left out. */
  type?: string;
  name?: string;
  description?: string;
  labels?: Record<string, string>;
  /** Left out for an artifact that gets its versions later; it needs `type` then. */
  firstVersion?: NewVersion;
}
