// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { VersionId } from './ArtifactId';

/**
 * A version of another artifact that a schema needs.
 *
 * @public
 */
export interface SchemaReference extends VersionId {
  /** How the schema names it: a full name, a `$ref` or an import. */
  name: string;
}

/**
 * A document as it was registered, byte for byte.
 *
 * @public
 */
export interface SchemaContent {
  text: string;
  /** The media type, such as `application/json`. */
  contentType: string;
  references: SchemaReference[];
}
