// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  ParsedSchema,
  SchemaChange,
  SchemaCheck,
  SchemaDraft,
  SchemaFormat,
} from '@sluice/plugin-event-streaming-common';
import {
  ArtifactId,
  SchemaContent,
  SchemaRegistry,
} from '@sluice/plugin-event-streaming-node';
import { LiveArtifact } from '../readArtifact';

/** A draft to be judged. */
export interface DraftQuestion {
  client: SchemaRegistry;
  id: ArtifactId;
  draft: SchemaDraft;
  /** The rule that a new artifact would get. */
  compatibility?: CompatibilityLevel;
}

/** What a draft comes to, with all that was read for it. */
export interface DraftVerdict {
  answer: SchemaCheck;
  live: LiveArtifact;
  /** As it would be registered. */
  content: SchemaContent;
  format?: SchemaFormat;
  /** As the registry calls it; left out where it cannot be told. */
  artifactType?: string;
  parsed?: ParsedSchema;
  /** Against the newest version, by our own reading. */
  changes: SchemaChange[];
}
