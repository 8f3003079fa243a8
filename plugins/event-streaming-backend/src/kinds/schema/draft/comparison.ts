// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  CompatibilityLevel,
  compatibilityLevel,
  diffSchemas,
  DiffSchemasOptions,
  SchemaChange,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import {
  SchemaContent,
  SchemaRegistry,
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { readReferences } from './readReferences';

/** Names of the versions that the registry compares a new one with. */
export function comparedNames(
  comparable: readonly VersionListing[],
  level: CompatibilityLevel,
): string[] {
  if (level === 'NONE') {
    return [];
  }
  const { transitive } = compatibilityLevel(level);
  return comparable
    .slice(0, transitive ? undefined : 1)
    .map(({ version }) => version);
}

/** A version as the old side of a comparison, with what it refers to. */
export async function oldSide(
  client: SchemaRegistry,
  version: VersionListing,
  content: SchemaContent,
): Promise<DiffSchemasOptions['before']> {
  const { contents } = await readReferences(
    client,
    version,
    content.references,
  );
  return { content: content.text, references: contents };
}

/** What changes, by our own reading; nothing where a side cannot be read. */
export function changesOf(
  sides: DiffSchemasOptions | undefined,
): SchemaChange[] {
  try {
    return sides ? diffSchemas(sides).changes : [];
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return [];
    }
    throw error;
  }
}
