// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import * as fc from 'fast-check';

const NAMES = ['id', 'amount', 'state', 'lines', 'note', 'customerEmail'];
const name = fc.constantFrom(...NAMES);

/** A field of an Avro record as its JSON. */
export interface AvroFieldJson {
  name: string;
  type: unknown;
  default?: unknown;
  doc?: string;
  aliases?: string[];
}

const primitive = fc.constantFrom(
  'boolean',
  'int',
  'long',
  'float',
  'double',
  'bytes',
  'string',
);

const symbols = fc.subarray(['A', 'B', 'C', 'D'], { minLength: 1 });

/** A type of a field; named types get the field's name, so that they differ. */
function avroType(owner: string, depth: number): fc.Arbitrary<unknown> {
  const enumType = fc.tuple(symbols, fc.boolean()).map(([all, hasDefault]) => ({
    type: 'enum',
    name: `E_${owner}`,
    symbols: all,
    ...(hasDefault ? { default: all[0] } : {}),
  }));
  const nullable = fc.oneof(primitive, enumType).map(type => ['null', type]);
  const unions = fc
    .subarray(['null', 'int', 'long', 'string', 'double'], { minLength: 1 })
    .map(all => [...all]);
  const flat = fc.oneof(primitive, enumType, nullable, unions);
  return depth <= 0
    ? flat
    : fc.oneof(
        flat,
        flat.map(items => ({ type: 'array', items })),
        flat.map(values => ({ type: 'map', values })),
        avroRecord(`R_${owner}`, depth - 1),
        avroRecord(`R_${owner}`, depth - 1).map(type => ['null', type]),
      );
}

function defaultOf(type: unknown): unknown {
  switch (Array.isArray(type) ? type[0] : type) {
    case 'null':
      return null;
    case 'boolean':
      return false;
    case 'int':
    case 'long':
    case 'float':
    case 'double':
      return 0;
    case 'bytes':
    case 'string':
      return '';
    default:
      return undefined;
  }
}

function avroField(owner: string, depth: number): fc.Arbitrary<AvroFieldJson> {
  return name.chain(field =>
    fc
      .tuple(avroType(`${owner}_${field}`, depth), fc.boolean())
      .map(([type, hasDefault]) => {
        const value = defaultOf(type);
        return {
          name: field,
          type,
          ...(hasDefault && value !== undefined ? { default: value } : {}),
        };
      }),
  );
}

/** A record as its JSON; fields come from a small set of names. */
export function avroRecord(
  owner: string,
  depth: number,
): fc.Arbitrary<{ type: 'record'; name: string; fields: AvroFieldJson[] }> {
  return fc
    .uniqueArray(avroField(owner, depth), {
      selector: field => field.name,
      maxLength: 5,
    })
    .map(fields => ({ type: 'record' as const, name: owner, fields }));
}

/** Any Avro record as text. */
export const anyAvro = avroRecord('Event', 2).map(record =>
  JSON.stringify(record, null, 1),
);

const jsonLeaf = fc.oneof(
  fc.record({
    type: fc.constantFrom('string', 'integer', 'number', 'boolean'),
  }),
  fc.record(
    {
      type: fc.constant('string'),
      minLength: fc.nat(5),
      maxLength: fc.integer({ min: 5, max: 20 }),
      description: fc.constant('words'),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({ enum: symbols }),
  fc.record({ type: fc.constant(['string', 'null']) }),
);

function jsonObject(depth: number): fc.Arbitrary<Record<string, unknown>> {
  const inner =
    depth <= 0 ? jsonLeaf : fc.oneof(jsonLeaf, jsonObject(depth - 1));
  return fc
    .record({
      properties: fc.dictionary(name, inner, { maxKeys: 4 }),
      required: fc.subarray(NAMES),
      closed: fc.boolean(),
    })
    .map(({ properties, required, closed }) => ({
      type: 'object',
      properties,
      required: required.filter(one => one in properties),
      ...(closed ? { additionalProperties: false } : {}),
    }));
}

/** Any JSON Schema of an object as text. */
export const anyJsonSchema = jsonObject(2).map(schema =>
  JSON.stringify(schema, null, 1),
);

const protoField = fc.record({
  name,
  number: fc.integer({ min: 1, max: 12 }),
  type: fc.constantFrom('string', 'int32', 'int64', 'bool', 'bytes', 'State'),
  label: fc.constantFrom('', 'optional ', 'repeated '),
});

const protoFields = fc
  .uniqueArray(protoField, { selector: field => field.name, maxLength: 5 })
  .map(fields =>
    fields.filter(
      (field, index) =>
        fields.findIndex(other => other.number === field.number) === index,
    ),
  );

/** Any proto3 file with a message and an enum as text. */
export const anyProto = fc
  .tuple(protoFields, fc.subarray([20, 21, 30]), fc.nat(3))
  .map(([fields, reserved, values]) =>
    [
      'syntax = "proto3";',
      'message Event {',
      ...(reserved.length > 0 ? [`  reserved ${reserved.join(', ')};`] : []),
      ...fields.map(
        field =>
          `  ${field.label}${field.type} ${field.name} = ${field.number};`,
      ),
      '}',
      'enum State {',
      ...Array.from(
        { length: values + 1 },
        (_, index) => `  S${index} = ${index};`,
      ),
      '}',
    ].join('\n'),
  );
