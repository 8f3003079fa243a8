// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  decodeSchemaText,
  detectSchemaFormat,
  SCHEMA_LIMITS,
  SchemaFormat,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';

/** What comes of reading a file. */
export type SchemaFile =
  | { outcome: 'read'; text: string; format: SchemaFormat | undefined }
  | { outcome: 'refused'; reason: string };

/** The text of a file, or why it is no schema: too large, or not UTF-8. */
export async function readSchemaFile(file: File): Promise<SchemaFile> {
  if (file.size > SCHEMA_LIMITS.bytes) {
    return { outcome: 'refused', reason: 'The schema is larger than 5 MB' };
  }
  try {
    const text = decodeSchemaText(await bytesOf(file));
    return {
      outcome: 'read',
      text,
      format: detectSchemaFormat(text, file.name),
    };
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return { outcome: 'refused', reason: error.message };
    }
    throw error;
  }
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}
