// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSchema } from '../parseSchema';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

const order = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'OrderPlaced',
  description: 'Somebody ordered something',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'lines'],
  properties: {
    id: { type: 'string', format: 'uuid', description: 'Given by the shop' },
    note: { type: ['string', 'null'], maxLength: 20, default: '' },
    state: { enum: ['new', 'paid'] },
    lines: { type: 'array', items: { $ref: '#/definitions/line' } },
    payment: { oneOf: [{ $ref: '#/definitions/card' }, { type: 'string' }] },
    buyer: { $ref: 'buyer.json' },
  },
  definitions: {
    line: {
      type: 'object',
      properties: {
        text: { type: 'string' },
        part: { $ref: '#/definitions/line' },
      },
    },
    card: { type: 'object', properties: { number: { type: 'string' } } },
  },
};
const content = JSON.stringify(order, null, 2);

describe('JSON Schema', () => {
  it('tells its draft, its content model and its fields', () => {
    const schema = parseSchema({ content });
    expect(schema).toMatchObject({
      format: 'json-schema',
      dialect: 'JSON Schema draft-07',
      name: 'OrderPlaced',
      contentModel: 'closed',
    });
    expect(
      schema.fields.map(({ path, type, nullable, required }) => [
        path,
        type,
        nullable,
        required,
      ]),
    ).toEqual([
      ['id', 'UUID', false, true],
      ['note', 'string', true, false],
      ['state', 'value', false, false],
      ['lines', 'list of line', false, true],
      ['payment', 'one of card, string', false, false],
      ['buyer', 'buyer.json', false, false],
    ]);
  });

  it('keeps limits, values, defaults and the content model of objects inside', () => {
    const [id, note, state, lines] = parseSchema({ content }).fields;
    expect(id).toMatchObject({
      doc: 'Given by the shop',
      pointer: '/properties/id',
    });
    expect(note).toMatchObject({
      limits: ['at most 20 characters'],
      default: '""',
    });
    expect(state.symbols).toEqual(['"new"', '"paid"']);
    expect(lines.contentModel).toBe('open');
  });

  it('stops where a schema contains itself, and shows alternatives', () => {
    const fields = parseSchema({ content }).fields;
    expect(fields[3].fields.map(field => field.path)).toEqual([
      'lines[].text',
      'lines[].part',
    ]);
    expect(fields[3].fields[1].recursive).toBe(true);
    expect(fields[4].branches.map(field => field.path)).toEqual([
      'payment|card',
      'payment|string',
    ]);
  });

  it('lists what it refers to, resolved or missing', () => {
    expect(parseSchema({ content }).references).toMatchObject([
      { name: 'buyer.json', state: 'missing' },
    ]);
    const buyer =
      '{"type": "object", "properties": {"name": {"type": "string"}}}';
    const schema = parseSchema({
      content,
      references: [{ name: 'buyer.json', content: buyer }],
    });
    expect(schema.references).toMatchObject([
      { name: 'buyer.json', state: 'resolved' },
    ]);
    expect(schema.fields[5].fields[0].path).toBe('buyer.name');
  });

  it.each([
    ['https://json-schema.org/draft/2020-12/schema', 'JSON Schema 2020-12'],
    ['http://json-schema.org/draft-04/schema#', 'JSON Schema draft-04'],
    ['https://example.com/meta', 'JSON Schema, own dialect'],
  ])('knows %s as %s', ($schema, dialect) => {
    expect(
      parseSchema({ content: JSON.stringify({ $schema, type: 'object' }) }),
    ).toMatchObject({
      dialect,
      contentModel: 'open',
    });
  });

  it.each([
    ['{"type": "objekt"}', 1, 10, 'A type is one of'],
    ['{"type": "object",\n "required": "id"}', 2, 14, "'required' is a list"],
    ['{"properties": {"a": 1}}', 1, 22, 'A schema is an object'],
    ['{"minLength": "3"}', 1, 15, "'minLength' is a whole number"],
    ['{"properties": {"a": {"pattern": 5}}}', 1, 34, "'pattern' is a regular"],
    ['{"multipleOf": 0}', 1, 16, "'multipleOf' is a number above 0"],
    ['{"$ref": "#/definitions/x"}', 1, 10, 'points to nothing'],
    ['{"type": "object", // comment\n}', 1, 20, 'JSON has no comments'],
    ['{"type": "object",}', 1, 19, 'A name in double quotes'],
  ])('refuses %s', (text, line, column, sentence) => {
    const read = () => parseSchema({ content: text, format: 'json-schema' });
    expect(read).toThrow(SchemaSyntaxError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(`Line ${line}, column ${column}:`);
  });

  it('takes a field that is called as a keyword for what it is', () => {
    const fields = { pattern: { type: 'string' }, enum: { type: 'string' } };
    const text = JSON.stringify({ properties: fields });
    expect(parseSchema({ content: text }).fields).toMatchObject([
      { path: 'pattern' },
      { path: 'enum' },
    ]);
  });

  describe('to be registered', () => {
    const draft = (schema: object, names: string[] = []) =>
      parseSchema({
        content: JSON.stringify(schema),
        format: 'json-schema',
        references: names.map(name => ({
          name,
          content: '{"definitions": {"x": {"type": "string"}}}',
        })),
        toRegister: true,
      });
    const own = { $id: 'http://shop.example/order.json' };

    it.each(['enum', 'default', 'const', 'examples', 'x-note'])(
      'lists the address in %s, which registries look for too',
      keyword => {
        const there = { $ref: 'http://shop.example/x' };
        const value = keyword === 'enum' ? [there] : there;
        expect(
          draft({ properties: { a: { [keyword]: value } } }).references,
        ).toMatchObject([{ name: 'http://shop.example/x', state: 'missing' }]);
      },
    );

    it('takes the name of a field for a name, whatever it is', () => {
      const fields = { default: { $ref: '#/nothing' } };
      expect(() => draft({ properties: fields })).toThrow('points to nothing');
      expect(
        draft({ properties: { enum: { $ref: 'x.json' } } }).references,
      ).toMatchObject([{ name: 'x.json', state: 'missing' }]);
    });

    it('wants a reference for each part of a document, as registries do', () => {
      const schema = { properties: { a: { $ref: 'x.json#/definitions/x' } } };
      expect(draft(schema, ['x.json']).references).toMatchObject([
        { name: 'x.json#/definitions/x', state: 'missing' },
      ]);
      const whole = draft(schema, ['x.json#/definitions/x']);
      expect(whole.references).toMatchObject([
        { name: 'x.json#/definitions/x', state: 'resolved' },
      ]);
      expect(whole.fields[0].unresolved).toBeUndefined();
    });

    it.each([
      ['http://127.0.0.1:1/meta', 'none of the published drafts'],
      ['http://json-schema.org/draft-99/schema#', 'none of the published'],
      [5, "'$schema' is the address of a draft"],
    ])('refuses the draft %s', ($schema, sentence) => {
      expect(() => draft({ $schema })).toThrow(sentence);
      expect(() => draft({ $schema })).toThrow('Line 1, column 12:');
    });

    it.each([
      'http://json-schema.org/draft-04/schema#',
      'https://json-schema.org/draft-07/schema',
      'https://json-schema.org/draft/2020-12/schema',
      'http://json-schema.org/schema#',
    ])('takes the draft %s', $schema => {
      expect(() => draft({ $schema })).not.toThrow();
    });

    it.each([
      [
        { ...own, properties: { a: { $ref: 'order.json' } } },
        "relative to the '$id'",
      ],
      [
        {
          ...own,
          properties: { a: { $ref: `${own.$id}#/definitions/x` } },
          definitions: { x: {} },
        },
        "write '#/definitions/x'",
      ],
      [
        {
          properties: { a: { $ref: 'part.json' } },
          definitions: { x: { $id: 'part.json' } },
        },
        "write '#/definitions/x'",
      ],
      [{ $ref: 5 }, "'$ref' is an address"],
    ])(
      'refuses %j, which no next version could be compared with',
      (schema, sentence) => {
        expect(() => draft(schema)).toThrow(SchemaSyntaxError);
        expect(() => draft(schema)).toThrow(sentence);
      },
    );

    it('takes its own places and whole addresses of others', () => {
      const schema = {
        ...own,
        properties: {
          a: { $ref: '#/definitions/x' },
          b: { $ref: 'http://shop.example/x.json' },
        },
        definitions: { x: { type: 'string' } },
      };
      expect(
        draft(schema, ['http://shop.example/x.json']).references,
      ).toMatchObject([{ state: 'resolved' }]);
    });
  });

  it('ends where references go in circles', () => {
    const circle =
      '{"$ref": "#/definitions/a", "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}}';
    expect(parseSchema({ content: circle }).fields).toEqual([]);
  });

  it('cuts a tree that would grow without end, and says so', () => {
    const names = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const definitions = Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          type: 'object',
          properties: Object.fromEntries(
            names
              .slice(index + 1)
              .map(other => [other, { $ref: `#/definitions/${other}` }]),
          ),
        },
      ]),
    );
    const schema = parseSchema({
      content: JSON.stringify({ $ref: '#/definitions/t0', definitions }),
    });
    expect(schema.truncated).toBe(true);
  });

  it.each(['oneOf', 'allOf'])(
    'ends where parts of %s share parts over and over',
    keyword => {
      const refTo = (index: number) => ({ $ref: `#/definitions/d${index}` });
      const definitions = Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          `d${index}`,
          index === 39
            ? { type: 'string' }
            : { [keyword]: [refTo(index + 1), refTo(index + 1)] },
        ]),
      );
      const shared = JSON.stringify({ ...refTo(0), definitions });
      expect(parseSchema({ content: shared }).truncated).toBe(true);
    },
  );
});
