// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import * as fc from 'fast-check';
import { detectSchemaFormat } from './detectSchemaFormat';
import { parseSchema } from './parseSchema';
import {
  SCHEMA_FORMAT_DEFINITIONS,
  SCHEMA_FORMATS,
  SchemaFormat,
} from './SchemaFormat';
import { SCHEMA_LIMITS } from './schemaLimits';
import { SchemaSyntaxError } from './SchemaSyntaxError';
import { searchableWords } from './searchableWords';
import { anyAvro, anyJsonSchema, anyProto } from './__testUtils__/anySchema';

const envelope = {
  type: 'object',
  properties: { specversion: { const: '1.0' }, id: { type: 'string' } },
};

describe('the format of a schema', () => {
  it.each([
    ['{"type": "record", "name": "A", "fields": []}', '', 'avro'],
    ['["null", "string"]', '', 'avro'],
    ['"string"', '', 'avro'],
    ['{"type": "string"}', 'key.avsc', 'avro'],
    ['{"type": "string"}', '', 'json-schema'],
    ['{"type": "object"}', '', 'json-schema'],
    ['{"$ref": "other.json"}', '', 'json-schema'],
    [JSON.stringify(envelope), '', 'cloudevents'],
    ['syntax = "proto3";', '', 'protobuf'],
    ['/* a */ // b\nmessage A {', '', 'protobuf'],
    ['{"type": "record", "name": ', '', 'avro'],
    ['{"properties": {', '', 'json-schema'],
    ['{,', 'a.avsc', 'avro'],
    ['nonsense', 'a.proto', 'protobuf'],
  ])('of %s in a file "%s" is %s', (text, fileName, format) => {
    expect(detectSchemaFormat(text, fileName)).toBe(format);
  });

  it.each(['', 'hello', '{}', '42', 'name: yaml', '<xsd/>'])(
    'of %p is none of them',
    text => {
      expect(detectSchemaFormat(text)).toBeUndefined();
      expect(() => parseSchema({ content: text })).toThrow(SchemaSyntaxError);
    },
  );

  it.each([
    ['avro', anyAvro],
    ['json-schema', anyJsonSchema],
    ['protobuf', anyProto],
  ] as const)(
    'is told from any %s, and the same parser reads it',
    (format, any) => {
      fc.assert(
        fc.property(any, content => {
          expect(detectSchemaFormat(content)).toBe(format);
          expect(parseSchema({ content }).format).toBe(format);
        }),
      );
    },
  );
});

function outcomeOf(content: string, format?: SchemaFormat): string {
  try {
    parseSchema({ content, format });
    return 'read';
  } catch (error) {
    const isPlaced =
      error instanceof SchemaSyntaxError &&
      error.position.line > 0 &&
      error.position.column > 0;
    return isPlaced ? 'refused' : `threw ${error}`;
  }
}

function manyFields(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `optional int32 f${index} = ${index + 2};`,
  ).join('\n');
}

describe('reading', () => {
  it('refuses what is empty', () => {
    expect(() => parseSchema({ content: ' \n' })).toThrow(
      'The schema is empty',
    );
  });

  it('refuses what is larger than 5 MB, counted in bytes', () => {
    const content = `"${'ä'.repeat(SCHEMA_LIMITS.bytes / 2)}"`;
    expect(() => parseSchema({ content })).toThrow('larger than 5 MB');
    const bytes = new Uint8Array(SCHEMA_LIMITS.bytes + 1);
    expect(() => parseSchema({ content: bytes })).toThrow('larger than 5 MB');
  });

  it('refuses what is not UTF-8, and says where', () => {
    const content = new Uint8Array([0x7b, 0x0a, 0xc3, 0xa4, 0xff, 0x7d]);
    expect(() => parseSchema({ content })).toThrow(
      'Line 2, column 2: This is not UTF-8',
    );
  });

  it('takes bytes with a mark of their order', () => {
    const content = new TextEncoder().encode('\uFEFF{"type": "object"}');
    expect(parseSchema({ content }).format).toBe('json-schema');
  });

  it.each([
    ['avro', `${'['.repeat(100_000)}`],
    ['json-schema', `${'{"a":'.repeat(100_000)}`],
    ['json-schema', `/* " */ ${'['.repeat(100_000)}`],
    ['protobuf', `syntax = "proto3"; ${'message A {'.repeat(10_000)}`],
    ['protobuf', '"'.repeat(1_000_001)],
    ['protobuf', `message A { ${manyFields(9_000)} }`],
  ] as const)('refuses deep or endless %s at once', (format, content) => {
    const begin = performance.now();
    expect(() => parseSchema({ content, format })).toThrow(SchemaSyntaxError);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it('tells of a broken reference, not of the schema', () => {
    const references = [{ name: 'b.proto', content: 'message {' }];
    expect(() => parseSchema({ content: 'message A {}', references })).toThrow(
      "The referenced 'b.proto' cannot be read",
    );
  });

  it('never throws anything but its one error', () => {
    const pieces = fc.constantFrom(
      ...'{}[]()<>;:,="\'/*\\ \n'.split(''),
      ...[
        'message',
        'enum',
        'oneof',
        'option',
        'map',
        'reserved',
        'to',
        'max',
        'A',
        'string',
        '1',
        '-2',
        'import',
        'syntax',
        '"proto3"',
        'rpc',
        'group',
        'extend',
        'package',
        '.',
      ],
      ...[
        '"type"',
        '"record"',
        '"fields"',
        '"name"',
        '"$ref"',
        '"#/a"',
        '"properties"',
        'null',
        'true',
        '"items"',
        '"enum"',
        '__proto__',
        '"__proto__"',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(pieces, { maxLength: 40 }).map(all => all.join(' ')),
      fc.json(),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(undefined, ...SCHEMA_FORMATS),
        (content, format) => {
          expect(['read', 'refused']).toContain(outcomeOf(content, format));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('never throws anything else for a document with one character changed', () => {
    const documents = fc.oneof(anyAvro, anyJsonSchema, anyProto);
    fc.assert(
      fc.property(
        documents,
        fc.nat(),
        fc.string({ maxLength: 1 }),
        (text, at, char) => {
          const index = at % text.length;
          const content = text.slice(0, index) + char + text.slice(index + 1);
          expect(['read', 'refused']).toContain(outcomeOf(content));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the words of a schema', () => {
  it('are its names, the names of its fields in whole and in parts, and descriptions', () => {
    const content = JSON.stringify({
      type: 'record',
      name: 'InvoiceIssued',
      namespace: 'com.example',
      doc: 'A paper for the tenant.',
      fields: [
        { name: 'customerEmail', type: 'string', doc: 'Where it went' },
        {
          name: 'pay_state',
          type: { type: 'enum', name: 'S', symbols: ['OPEN'] },
        },
      ],
    });
    expect(searchableWords(parseSchema({ content }))).toEqual(
      expect.arrayContaining([
        'invoiceissued',
        'invoice',
        'issued',
        'example',
        'tenant',
        'customeremail',
        'customer',
        'email',
        'went',
        'pay_state',
        'pay',
        'state',
        'open',
      ]),
    );
  });

  it('are there for every message of a Protobuf file', () => {
    const content =
      'message First { optional string a_field = 1; }\nmessage Second { optional string other = 1; }';
    expect(searchableWords(parseSchema({ content }))).toEqual(
      expect.arrayContaining(['second', 'other', 'a_field']),
    );
  });
});

describe('the formats', () => {
  it('begin with the one that is recommended', () => {
    expect(SCHEMA_FORMAT_DEFINITIONS[0].format).toBe('avro');
    expect(
      SCHEMA_FORMAT_DEFINITIONS.map(({ format }) => format).sort(),
    ).toEqual([...SCHEMA_FORMATS].sort());
  });
});
