// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

const FIELDS = [
  ...['id', 'tenantId', 'createdAt', 'changedBy', 'region', 'amount'],
  ...['currency', 'status', 'reason', 'attempts', 'traceId', 'comment'],
];
/** Each so many-th is a JSON Schema, the others are Avro. */
const JSON_SCHEMA_EACH = 5;

/** A document as it is registered. */
export type SchemaText = { type: 'AVRO' | 'JSON'; text: string };

/** The document of the schema of this number; no two are the same. */
export function schemaText(index: number): SchemaText {
  const names = [...FIELDS, `field${index}`];
  return index % JSON_SCHEMA_EACH
    ? { type: 'AVRO', text: avroText(`Event${index}`, names) }
    : { type: 'JSON', text: jsonSchemaText(`Event${index}`, names) };
}

/** Versions of one schema, each with a field more than the one before. */
export function versionTexts(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    avroText('Grown', [
      ...FIELDS,
      ...Array.from({ length: index }, (__, added) => `added${added}`),
    ]),
  );
}

function avroText(name: string, fields: string[]): string {
  return JSON.stringify({
    type: 'record',
    name,
    namespace: 'com.example.bench',
    doc: 'What happened, as the bench made it up',
    fields: fields.map(field => ({
      name: field,
      type: ['null', 'string'],
      default: null,
      doc: `The ${field} of it`,
    })),
  });
}

function jsonSchemaText(title: string, fields: string[]): string {
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    description: 'What happened, as the bench made it up',
    properties: Object.fromEntries(
      fields.map(field => [
        field,
        { type: 'string', description: `The ${field} of it` },
      ]),
    ),
    additionalProperties: false,
  });
}
