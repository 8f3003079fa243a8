// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSchema } from '../parseSchema';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

const invoice = `{
  "type": "record",
  "name": "InvoiceIssued",
  "namespace": "com.example.billing",
  "doc": "An invoice was sent to a tenant",
  "fields": [
    {"name": "id", "type": {"type": "string", "logicalType": "uuid"}},
    {"name": "amount", "type": {"type": "bytes", "logicalType": "decimal", "precision": 12, "scale": 2}, "doc": "With tax"},
    {"name": "email", "type": ["null", "string"], "default": null, "aliases": ["mail"]},
    {"name": "status", "type": {"type": "enum", "name": "Status", "symbols": ["OPEN", "PAID"]}, "default": "OPEN"},
    {"name": "lines", "type": {"type": "array", "items": {"type": "record", "name": "Line", "fields": [
      {"name": "text", "type": "string"},
      {"name": "sub", "type": {"type": "array", "items": "Line"}, "default": []}
    ]}}},
    {"name": "paidBy", "type": ["null", "string", {"type": "record", "name": "Card", "fields": [{"name": "number", "type": "string"}]}], "default": null},
    {"name": "address", "type": "com.example.common.Address"}
  ]
}`;

describe('Avro', () => {
  it('is read as a tree of fields with types in plain words', () => {
    const schema = parseSchema({ content: invoice });
    expect(schema).toMatchObject({
      format: 'avro',
      dialect: 'Avro',
      name: 'InvoiceIssued',
      namespace: 'com.example.billing',
      doc: 'An invoice was sent to a tenant',
      truncated: false,
    });
    expect(
      schema.fields.map(({ path, type, nullable, required }) => ({
        path,
        type,
        nullable,
        required,
      })),
    ).toEqual([
      { path: 'id', type: 'UUID', nullable: false, required: true },
      {
        path: 'amount',
        type: 'decimal (12, 2)',
        nullable: false,
        required: true,
      },
      { path: 'email', type: 'string', nullable: true, required: false },
      { path: 'status', type: 'Status', nullable: false, required: false },
      { path: 'lines', type: 'list of Line', nullable: false, required: true },
      {
        path: 'paidBy',
        type: 'one of string, Card',
        nullable: true,
        required: false,
      },
      { path: 'address', type: 'Address', nullable: false, required: true },
    ]);
  });

  it('keeps docs, defaults, aliases, symbols, pointers and lines', () => {
    const [, amount, email, status] = parseSchema({ content: invoice }).fields;
    expect(amount).toMatchObject({
      doc: 'With tax',
      pointer: '/fields/1',
      line: 8,
    });
    expect(email).toMatchObject({ default: 'null', aliases: ['mail'] });
    expect(status).toMatchObject({
      symbols: ['OPEN', 'PAID'],
      default: '"OPEN"',
    });
  });

  it('shows the branches of a union, and stops where a type contains itself', () => {
    const [, , , , lines, paidBy] = parseSchema({ content: invoice }).fields;
    expect(lines.fields.map(field => field.path)).toEqual([
      'lines[].text',
      'lines[].sub',
    ]);
    expect(lines.fields[1]).toMatchObject({ recursive: true, fields: [] });
    expect(paidBy.branches.map(branch => branch.path)).toEqual([
      'paidBy|string',
      'paidBy|Card',
    ]);
    expect(paidBy.branches[1].fields[0].path).toBe('paidBy|Card.number');
  });

  it('lists a type that no reference defines as missing', () => {
    const schema = parseSchema({ content: invoice });
    expect(schema.references).toEqual([
      { name: 'com.example.common.Address', state: 'missing', line: 16 },
    ]);
    expect(schema.fields[6]).toMatchObject({ unresolved: true });
  });

  it('takes types from references', () => {
    const content = JSON.stringify({
      type: 'record',
      name: 'Address',
      namespace: 'com.example.common',
      fields: [{ name: 'street', type: 'string' }],
    });
    const schema = parseSchema({
      content: invoice,
      references: [{ name: 'com.example.common.Address', content }],
    });
    expect(schema.references[0].state).toBe('resolved');
    expect(schema.fields[6].fields[0].path).toBe('address.street');
  });

  it.each([
    ['{"type": "record", "name": "A"', 1, 31, 'A closing } is expected'],
    [
      '{"type": "record",\n "name": "A" "fields": []}',
      2,
      14,
      'A comma is expected',
    ],
    ['{"type": "record",\n "fields": []}', 1, 1, "needs a 'name'"],
    ['{"type": "record", "name": "9a", "fields": []}', 1, 28, 'is no name'],
    ['{"type": "record", "name": "A"}', 1, 1, "needs 'fields'"],
    ['{"type": "array"}', 1, 1, "needs 'items'"],
    ['["null", "null"]', 1, 10, "'null' twice"],
    ['["null", ["int"]]', 1, 10, 'union directly'],
    [
      '{"type": "enum", "name": "E", "symbols": ["A", "A"]}',
      1,
      48,
      "'A' twice",
    ],
    [
      '{"type": "enum", "name": "E", "symbols": ["A"], "default": "B"}',
      1,
      60,
      'one of its symbols',
    ],
    [
      '{"type": "record", "name": "A", "fields": [\n{"name": "n", "type": "int", "default": "x"}]}',
      2,
      41,
      'is no int',
    ],
    [
      '{"type": "record", "name": "A", "fields": [{"name": "n", "type": "int"}, {"name": "n", "type": "int"}]}',
      1,
      74,
      "'n' twice",
    ],
    ['{"type": "fixed", "name": "F"}', 1, 1, "'size'"],
  ])('refuses %s', (content, line, column, sentence) => {
    const read = () => parseSchema({ content, format: 'avro' });
    expect(read).toThrow(SchemaSyntaxError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(`Line ${line}, column ${column}:`);
  });

  describe('with types that are used by their names', () => {
    /** Each level uses the one before twice: small as a text, and doubled each time. */
    const doubled = (levels: number, leaf: object | string = 'int') => {
      let type: object | string = leaf;
      for (let level = 0; level < levels; level += 1) {
        const again = level === 0 ? leaf : `R${level - 1}`;
        type = {
          type: 'record',
          name: `R${level}`,
          fields: [
            { name: 'a', type },
            { name: 'b', type: again },
          ],
        };
      }
      return JSON.stringify(type);
    };
    const read = (content: string, references: string[] = []) =>
      parseSchema({
        content,
        format: 'avro',
        references: references.map((text, index) => ({
          name: `r${index}`,
          content: text,
        })),
      });
    const TOO_MANY = 'more than 1,000,000 types';

    it('takes some levels of them', () => {
      expect(() => read(doubled(18))).not.toThrow();
    });

    it('refuses what would be huge, at once and at its place', () => {
      expect(() => read(doubled(28))).toThrow(SchemaSyntaxError);
      expect(() => read(`\n ${doubled(28)}`)).toThrow('Line 2, column 2:');
      expect(() => read(doubled(60))).toThrow(TOO_MANY);
    });

    it('counts what other documents define', () => {
      const user =
        '{"type": "record", "name": "U", "fields": [{"name": "u", "type": "R24"}]}';
      expect(() => read(user, [doubled(25)])).toThrow(TOO_MANY);
    });

    it('counts each type of a union with each other', () => {
      const unionOf = (count: number) =>
        JSON.stringify(
          Array.from({ length: count }, (_, index) => ({
            type: 'record',
            name: `B${index}`,
            fields: [{ name: 'value', type: ['null', 'string'] }],
          })),
        );
      expect(() => read(unionOf(100))).not.toThrow();
      expect(() => read(unionOf(900))).toThrow(TOO_MANY);
    });

    it('counts a type that contains itself once', () => {
      const tree =
        '{"type": "record", "name": "T", "fields": [{"name": "l", "type": ["null", "T"]}, {"name": "r", "type": ["null", "T"]}, {"name": "more", "type": {"type": "array", "items": "T"}}]}';
      expect(read(tree).fields).toHaveLength(3);
    });

    it('ends where names lead on and on', () => {
      const fields = Array.from({ length: 5_000 }, (_, index) => ({
        name: `f${index}`,
        type: {
          type: 'record',
          name: `N${index}`,
          fields: [
            { name: 'n', type: index < 4_999 ? `N${index + 1}` : 'int' },
          ],
        },
      }));
      const content = JSON.stringify({ type: 'record', name: 'L', fields });
      expect(() => read(content)).toThrow('nested too deep');
    });

    it('refuses a default that contains itself', () => {
      const endless =
        '{"type": "record", "name": "E", "fields": [{"name": "e", "type": "E", "default": {}}]}';
      expect(() => read(endless)).toThrow('The default {} of');
    });
  });
});
