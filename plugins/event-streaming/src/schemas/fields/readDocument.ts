// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  ParsedSchema,
  parseSchema,
  SchemaContent,
  SchemaFormat,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';

/** What comes of reading a document as its format. */
export type ReadDocument =
  | { outcome: 'read'; parsed: ParsedSchema }
  | { outcome: 'broken'; format: SchemaFormat; message: string }
  | { outcome: 'unknown' };

/** A version as its format says it, or why it cannot be read. */
export function readDocument(
  format: SchemaFormat | undefined,
  { content, references }: Pick<SchemaContent, 'content' | 'references'>,
): ReadDocument {
  if (!format) {
    return { outcome: 'unknown' };
  }
  try {
    const parsed = parseSchema({
      content,
      format,
      references: contentsOf(references),
    });
    return { outcome: 'read', parsed };
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return { outcome: 'broken', format, message: error.message };
    }
    throw error;
  }
}

/** The references whose document could be read. */
export function contentsOf(references: SchemaContent['references']) {
  return references.flatMap(({ name, content }) =>
    content === undefined ? [] : [{ name, content }],
  );
}
