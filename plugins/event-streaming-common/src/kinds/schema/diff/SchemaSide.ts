// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ReferencedSchema } from '../formats/SchemaTree';

/** A version of a schema with what it refers to. */
export interface SchemaSide {
  content: string;
  references: readonly ReferencedSchema[];
}
