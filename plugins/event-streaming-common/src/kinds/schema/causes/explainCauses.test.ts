// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { explainCauses, ExplainCausesOptions } from './explainCauses';

type Json = Record<string, unknown>;

function record(...fields: Json[]): string {
  return JSON.stringify({ type: 'record', name: 'Event', fields });
}

function one(
  format: ExplainCausesOptions['format'],
  description: string,
  path: string | undefined,
  before: string,
  after: string,
  level: ExplainCausesOptions['level'] = 'BACKWARD',
) {
  const cause = { description, path };
  const [explained] = explainCauses({
    format,
    causes: [cause],
    level,
    before: { content: before },
    after: { content: after },
  });
  expect(explained.cause).toEqual(cause);
  return explained;
}

const a = { name: 'a', type: 'int' };
const b = { name: 'b', type: 'string' };

it('tells ten changes of one cause, and counts the others', () => {
  const object = (...names: string[]) =>
    JSON.stringify({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(names.map(name => [name, {}])),
    });
  const names = Array.from({ length: 12 }, (_, index) => `field${index}`);
  const { says, changes } = one(
    'json-schema',
    'Object type property schemas removed',
    '/propertySchemasRemoved',
    object(...names),
    object(),
  );
  expect(changes).toHaveLength(12);
  expect(says).toContain('field9');
  expect(says).not.toContain('field10');
  expect(says).toMatch(/ And 2 more\.$/);
});

describe('causes of a registry for Avro', () => {
  it('say that a field without a default is new, where the registry gives its bare name', () => {
    expect(
      one('avro', 'b', '/fields/1', record(a), record(a, b)),
    ).toMatchObject({
      says: "'b' was added: string, without a default. Old data has no 'b' and no default stands in for it.",
      path: 'b',
      direction: 'old-data',
    });
  });

  it('tell the direction under FULL, which the registry leaves out', () => {
    expect(
      one('avro', 'b', '/fields/1', record(a, b), record(a), 'FULL'),
    ).toMatchObject({
      direction: 'old-readers',
      changes: [{ kind: 'field-removed', name: 'b' }],
    });
  });

  it('name the symbols and the field of an enum', () => {
    const status = (...symbols: string[]) =>
      record({ name: 'status', type: { type: 'enum', name: 'S', symbols } });
    expect(
      one(
        'avro',
        '[Y]',
        '/fields/0/type/symbols',
        status('X', 'Y'),
        status('X'),
      ),
    ).toMatchObject({
      says: "'status' may no longer be Y. Old data with Y cannot be read: the enum has no default.",
    });
  });

  it('name both types', () => {
    expect(
      one(
        'avro',
        'reader type: STRING not compatible with writer type: INT',
        '/fields/0/type',
        record({ name: 'n', type: 'int' }),
        record({ name: 'n', type: 'string' }),
      ).says,
    ).toContain("'n' was int and is now string.");
  });

  it('name the record that is called otherwise', () => {
    const other = JSON.stringify({ type: 'record', name: 'R2', fields: [a] });
    expect(
      one('avro', 'expected: Event', '/name', record(a), other).says,
    ).toContain("The type 'Event' is now called 'R2'");
  });

  it('look into a nullable record, where the registry stops at the union', () => {
    const envelope = (...fields: Json[]) =>
      record({
        name: 'after',
        type: ['null', { type: 'record', name: 'Value', fields }],
      });
    expect(
      one(
        'avro',
        'reader union lacking writer type: RECORD',
        '/fields/0/type/1',
        envelope(a),
        envelope(a, b),
      ),
    ).toMatchObject({
      path: 'after.b',
      says: "'b' was added: string, without a default (after.b). Old data has no 'b' and no default stands in for it.",
    });
  });

  it.each([
    [
      'b',
      "The reader needs 'b', the writer does not write it, and no default stands in.",
    ],
    ['[X, Y]', 'The reader does not know X, Y and its enum has no default.'],
    ['reader union lacking writer type: LONG', 'The reader takes no LONG here'],
    [
      'reader type: INT not compatible with writer type: LONG',
      'What was written as LONG cannot be read as INT.',
    ],
    ['words of a later version', 'words of a later version'],
  ])(
    'are put in words by their text %s where no change was found',
    (text, says) => {
      expect(
        one('avro', text, '/fields/9', record(a), record(a)).says,
      ).toContain(says);
    },
  );
});

describe('causes of a registry for JSON Schema', () => {
  const object = (properties: Json, more: Json = {}) =>
    JSON.stringify({ type: 'object', properties, ...more });
  const text = { type: 'string' };

  it('name the field that is required now', () => {
    expect(
      one(
        'json-schema',
        'A new required property was added',
        '/required',
        object({ a: text, c: text }),
        object({ a: text, b: text, c: text, d: text }, { required: ['b'] }),
      ),
    ).toMatchObject({ path: 'b', changes: [{ name: 'b' }] });
  });

  it('explain why an optional field is refused in an open object', () => {
    expect(
      one(
        'json-schema',
        'Object type property schemas narrowed',
        '/propertySchemasAdded',
        object({ a: text }),
        object({ a: text, other: text }),
      ).says,
    ).toContain(
      'With "additionalProperties": false a new optional field is no problem.',
    );
  });

  it.each([
    [
      'Subschema type changed',
      '/properties/a',
      object({ a: text }),
      object({ a: { type: 'integer' } }),
      "'a' was string and is now integer.",
    ],
    [
      'Enum type values member removed',
      '/properties/a/enum',
      object({ a: { enum: ['x', 'y'] } }),
      object({ a: { enum: ['x'] } }),
      '\'a\' may no longer be "y".',
    ],
    [
      'String type max length decreased',
      '/properties/a',
      object({ a: { ...text, maxLength: 9 } }),
      object({ a: { ...text, maxLength: 3 } }),
      "'a' is more limited: at most 9 characters became at most 3 characters.",
    ],
  ])(
    'are found at their place: %s',
    (description, path, before, after, says) => {
      expect(
        one('json-schema', description, path, before, after).says,
      ).toContain(says);
    },
  );
});

describe('causes of a registry for Protobuf', () => {
  const message = (...lines: string[]) =>
    ['syntax = "proto3";', 'message M {', ...lines, '}'].join('\n');

  it('name the field whose type changed', () => {
    expect(
      one(
        'protobuf',
        'Field type changed, message M , before: int32 , after string',
        '/M',
        message('int32 a = 1;', 'int32 b = 2;'),
        message('string a = 1;'),
      ),
    ).toMatchObject({
      path: 'M.a',
      says: expect.stringContaining("'a' was int32 and is now string"),
    });
  });

  it('name the field that was removed without a reservation', () => {
    expect(
      one(
        'protobuf',
        '2 fields removed without reservation, message M',
        '/M',
        message('int32 a = 1;', 'int32 b = 2;'),
        message('int32 a = 1;'),
      ).says,
    ).toContain(
      'The number 2 and the name can be used again, and then old data is misread: reserve both.',
    );
  });
});
