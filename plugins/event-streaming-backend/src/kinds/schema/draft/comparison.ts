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
  VersionListing,
} from '@sluice/plugin-event-streaming-node';
import { MayKnow } from './DraftVerdict';
import {
  ReadReference,
  readReferences,
  ReferenceReading,
} from './readReferences';

/** A side of a comparison, as far as it may be told. */
export type ToldSide = DiffSchemasOptions['before'] & {
  /** It refers to something that is not told, or is not there. */
  isPartial: boolean;
};

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
  reading: ReferenceReading,
  version: VersionListing,
  { text, references }: SchemaContent,
): Promise<ToldSide> {
  const { contents, absent } = await readReferences(
    reading,
    version,
    references,
  );
  return { content: text, references: contents, isPartial: absent.length > 0 };
}

/** A draft as the new side, with what of it may be told. */
export async function newSide(
  content: string,
  references: readonly ReadReference[],
  mayTell: MayKnow,
): Promise<ToldSide> {
  const isTold = await Promise.all(references.map(mayTell));
  const told = references.filter((_, index) => isTold[index]);
  const isPartial = told.length < references.length;
  return { content, references: told, isPartial };
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
