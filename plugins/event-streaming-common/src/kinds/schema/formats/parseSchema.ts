// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseAvro } from './avro/parseAvro';
import { parseCloudEvents } from './cloudevents/parseCloudEvents';
import { decodeSchemaText } from './decodeSchemaText';
import { detectSchemaFormat } from './detectSchemaFormat';
import { parseJsonSchema } from './json-schema/parseJsonSchema';
import { parseProtobuf } from './protobuf/parseProtobuf';
import { SchemaFormat } from './SchemaFormat';
import { SchemaSyntaxError } from './SchemaSyntaxError';
import { ParsedSchema, ReferencedSchema } from './SchemaTree';

/**
 * A schema to read.
 *
 * @public
 */
export interface ParseSchemaOptions {
  content: string | Uint8Array;
  /** Told from the content when left out. */
  format?: SchemaFormat;
  /** A hint for the format. */
  fileName?: string;
  /** Contents of the artifacts that it names. */
  references?: readonly ReferencedSchema[];
  /**
   * Whether it is to be registered: then also refuses what can be read, but
   * what registries fail at when a next version is compared with it.
   */
  toRegister?: boolean;
}

const PARSERS: Record<
  SchemaFormat,
  (
    text: string,
    references: readonly ReferencedSchema[],
    options: Pick<ParseSchemaOptions, 'toRegister'>,
  ) => ParsedSchema
> = {
  avro: parseAvro,
  'json-schema': parseJsonSchema,
  protobuf: parseProtobuf,
  cloudevents: parseCloudEvents,
};

/**
 * Reads a schema of any of the formats.
 *
 * @throws SchemaSyntaxError with line, column and a sentence when it is broken,
 * too large, or of no known format
 * @public
 */
export function parseSchema(options: ParseSchemaOptions): ParsedSchema {
  const { fileName, references = [] } = options;
  const text = decodeSchemaText(options.content);
  const format = options.format ?? detectSchemaFormat(text, fileName);
  if (!format) {
    const sentence =
      'This is none of Avro, JSON Schema, Protobuf and CloudEvents';
    throw new SchemaSyntaxError(sentence, { line: 1, column: 1 });
  }
  return PARSERS[format](text, references, options);
}
