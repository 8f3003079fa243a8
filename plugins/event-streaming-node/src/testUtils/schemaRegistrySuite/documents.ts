// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaContent, SchemaReference } from '../../ports';

/** An Avro record; every field after the first has a default, so that more may follow. */
export function avroRecord(first: string, ...others: string[]): SchemaContent {
  return json({
    type: 'record',
    name: 'Order',
    namespace: 'acme.orders',
    fields: [
      { name: first, type: 'string' },
      ...others.map(name => ({ name, type: 'string', default: '' })),
    ],
  });
}

/** A record that none of `avroRecord` can be read as: its field has no default. */
export function incompatibleRecord(): SchemaContent {
  return json({
    type: 'record',
    name: 'Order',
    namespace: 'acme.orders',
    fields: [
      { name: 'id', type: 'string' },
      { name: 'total', type: 'long' },
    ],
  });
}

export function avroWithReference(reference: SchemaReference): SchemaContent {
  const fields = [{ name: 'order', type: reference.name }];
  const record = { type: 'record', name: 'Shipped', fields };
  return { ...json(record), references: [reference] };
}

export function jsonSchema(): SchemaContent {
  return json({
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { id: { type: 'string', description: 'Größe 漢字' } },
    required: ['id'],
    additionalProperties: false,
  });
}

export function protobuf(
  message: string,
  field: string,
  references: SchemaReference[] = [],
): SchemaContent {
  const imports = references.map(({ name }) => `import "${name}";\n`).join('');
  return {
    text: `syntax = "proto3";\npackage acme;\n${imports}message ${message} {\n  ${field} = 1;\n}\n`,
    contentType: 'application/x-protobuf',
    references,
  };
}

function json(document: object): SchemaContent {
  return {
    text: JSON.stringify(document, undefined, 2),
    contentType: 'application/json',
    references: [],
  };
}
