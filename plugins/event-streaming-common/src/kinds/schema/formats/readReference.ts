// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaSyntaxError } from './SchemaSyntaxError';
import { ReferencedSchema } from './SchemaTree';

/**
 * Reads the content of a reference; what is wrong in it is told of the
 * reference, not of the schema that names it.
 *
 * @throws SchemaSyntaxError
 */
export function readReference<T>(
  reference: ReferencedSchema,
  read: (content: string) => T,
): T {
  try {
    return read(reference.content);
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      const sentence = `The referenced '${reference.name}' cannot be read. ${error.message}`;
      throw new SchemaSyntaxError(sentence, { line: 1, column: 1 });
    }
    throw error;
  }
}
