// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { decodeSchemaText } from '../formats/decodeSchemaText';
import { SchemaFormat } from '../formats/SchemaFormat';
import { ReferencedSchema } from '../formats/SchemaTree';
import { diffAvro } from './avro/diffAvro';
import { diffJsonSchema } from './json-schema/diffJsonSchema';
import { diffProtobuf } from './protobuf/diffProtobuf';
import { SchemaDiff } from './SchemaChange';
import { SchemaSide } from './SchemaSide';

/**
 * A version of a schema to compare.
 *
 * @public
 */
export interface SchemaVersionContent {
  content: string | Uint8Array;
  /** Contents of the artifacts that it names. */
  references?: readonly ReferencedSchema[];
}

/**
 * Two versions of a schema to compare.
 *
 * @public
 */
export interface DiffSchemasOptions {
  format: SchemaFormat;
  before: SchemaVersionContent;
  after: SchemaVersionContent;
}

const DIFFS: Record<
  SchemaFormat,
  (before: SchemaSide, after: SchemaSide) => SchemaDiff
> = {
  avro: diffAvro,
  'json-schema': diffJsonSchema,
  protobuf: diffProtobuf,
  cloudevents: diffJsonSchema,
};

/**
 * What changed between two versions of a schema, and what each change means to
 * old data and to old readers. It explains; whether a version is compatible is
 * for the registry to say.
 *
 * @throws SchemaSyntaxError when one of them cannot be read
 * @public
 */
export function diffSchemas(options: DiffSchemasOptions): SchemaDiff {
  const { format, before, after } = options;
  return DIFFS[format](sideOf(before), sideOf(after));
}

function sideOf({
  content,
  references = [],
}: SchemaVersionContent): SchemaSide {
  return { content: decodeSchemaText(content), references };
}
