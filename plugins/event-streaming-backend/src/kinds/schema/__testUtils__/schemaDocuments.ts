// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A field of an Avro record; one with a default may be missing in data. */
export interface TestField {
  name: string;
  type?: unknown;
  default?: unknown;
}

/** An Avro record as text. */
export function avro(fields: TestField[], namespace = 'acme.billing'): string {
  return JSON.stringify(
    {
      type: 'record',
      name: 'Usage',
      namespace,
      fields: fields.map(field => ({ type: 'string', ...field })),
    },
    undefined,
    2,
  );
}

/** The usual first version. */
export const FIRST = avro([{ name: 'id' }, { name: 'total', type: 'long' }]);

/** Adds a field that old data has not, with a default. */
export const OPTIONAL_ADDED = avro([
  { name: 'id' },
  { name: 'total', type: 'long' },
  { name: 'region', default: 'eu' },
]);

/** Adds two fields that old data has not, without a default. */
export const REQUIRED_ADDED = avro([
  { name: 'id' },
  { name: 'total', type: 'long' },
  { name: 'region' },
  { name: 'plan' },
]);

/** Takes a field away that old readers need. */
export const REMOVED = avro([{ name: 'id' }]);

/** A JSON Schema of an object. */
export function jsonSchema(
  properties: object,
  more: object = { additionalProperties: false },
): string {
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties,
    ...more,
  });
}

/** The envelope of an event, without the attributes that are named. */
export function cloudEvents(...without: string[]): string {
  const names = ['id', 'source', 'specversion', 'type'].filter(
    name => !without.includes(name),
  );
  const properties = Object.fromEntries(
    [...names, 'data'].map(name => [
      name,
      { type: name === 'data' ? 'object' : 'string' },
    ]),
  );
  return jsonSchema(properties, { required: names });
}

/** A Protobuf file with one message. */
export function proto(fields: string[], imports: string[] = []): string {
  const lines = imports.map(name => `import "${name}";\n`).join('');
  return `syntax = "proto3";\npackage acme.billing;\n${lines}message Usage {\n${fields
    .map((field, index) => `  ${field} = ${index + 1};\n`)
    .join('')}}\n`;
}
