// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  detectSchemaFormat,
  ParsedSchema,
  parseSchema,
  ReferencedSchema,
  searchableWords,
  SchemaField,
  SchemaFormat,
  SchemaSyntaxError,
} from '@sluice/plugin-event-streaming-common';
import { ContentReading } from './ContentReading';

/** A document to read. */
export interface DocumentToRead {
  /** As the registry calls it, such as `AVRO`. */
  artifactType: string;
  content: string;
  references: readonly ReferencedSchema[];
}

/** Counted up whenever the same document is read otherwise than before. */
export const CONTENT_READER = 1;

/** Never throws for a document that is broken: that is a finding. */
export function readSchemaContent(document: DocumentToRead): ContentReading {
  const { content, references } = document;
  const format = formatOf(document);
  if (!format) {
    return { fieldNames: [], words: [] };
  }
  try {
    const schema = parseSchema({ content, format, references });
    return { format, ...readingOf(schema) };
  } catch (error) {
    if (error instanceof SchemaSyntaxError) {
      return { format, problem: error.message, fieldNames: [], words: [] };
    }
    throw error;
  }
}

function formatOf({
  artifactType,
  content,
}: DocumentToRead): SchemaFormat | undefined {
  switch (artifactType) {
    case 'AVRO':
      return 'avro';
    case 'PROTOBUF':
      return 'protobuf';
    case 'JSON':
      return detectSchemaFormat(content) === 'cloudevents'
        ? 'cloudevents'
        : 'json-schema';
    default:
      return undefined;
  }
}

function readingOf(schema: ParsedSchema): Omit<ContentReading, 'format'> {
  const { name, namespace, doc } = schema;
  const fields = [...fieldsOf(schema.fields)];
  return {
    recordName: fullName(name, namespace),
    doc,
    fields: fields.length,
    fieldNames: [...new Set(fields.map(field => field.name))],
    words: searchableWords(schema),
  };
}

function fullName(name?: string, namespace?: string): string | undefined {
  return name !== undefined && namespace ? `${namespace}.${name}` : name;
}

function* fieldsOf(fields: SchemaField[]): Generator<SchemaField> {
  for (const field of fields) {
    yield field;
    yield* fieldsOf(field.fields);
    for (const branch of field.branches) {
      yield* fieldsOf(branch.fields);
    }
  }
}
