// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  BrokenVersion,
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

/** Whether somebody may know of a schema. */
export type MayKnow = (id: ArtifactId) => Promise<boolean>;

/** A draft to be judged. */
export interface DraftQuestion {
  client: SchemaRegistry;
  id: ArtifactId;
  /** Whether who asks may know of a schema: to them, others are not there. */
  mayKnow: MayKnow;
  /** The same of all who read the answer; what they may not know is not told. */
  mayTell: MayKnow;
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
  /** A disabled version that it breaks, which the registry leaves out. */
  broken?: BrokenVersion;
}
