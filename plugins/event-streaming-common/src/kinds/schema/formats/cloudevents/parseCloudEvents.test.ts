// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSchema } from '../parseSchema';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

const envelope = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'InvoiceIssuedEvent',
  type: 'object',
  required: ['id', 'source', 'specversion', 'type', 'data'],
  properties: {
    id: { type: 'string' },
    source: { type: 'string', format: 'uri-reference' },
    specversion: { const: '1.0' },
    type: { type: 'string', const: 'com.example.invoice.issued.v1' },
    data: { type: 'object', properties: { amount: { type: 'number' } } },
  },
};

describe('CloudEvents', () => {
  it('are read as the JSON Schema of their envelope', () => {
    const schema = parseSchema({ content: JSON.stringify(envelope) });
    expect(schema).toMatchObject({
      format: 'cloudevents',
      name: 'InvoiceIssuedEvent',
    });
    expect(schema.fields.map(field => field.path)).toEqual([
      'id',
      'source',
      'specversion',
      'type',
      'data',
    ]);
  });

  it.each(['id', 'source', 'specversion', 'type'])(
    'need the attribute %s',
    name => {
      const { [name]: gone, ...properties } = envelope.properties as Record<
        string,
        object
      >;
      const read = () =>
        parseSchema({
          content: JSON.stringify({ ...envelope, properties }),
          format: 'cloudevents',
        });
      expect(gone).toBeDefined();
      expect(read).toThrow(SchemaSyntaxError);
      expect(read).toThrow(`The attribute '${name}' is missing`);
    },
  );

  it.each(['id', 'source', 'specversion', 'type'])(
    'require the attribute %s',
    name => {
      const required = envelope.required.filter(one => one !== name);
      expect(() =>
        parseSchema({ content: JSON.stringify({ ...envelope, required }) }),
      ).toThrow(`The attribute '${name}' must be in 'required'`);
    },
  );

  it('are schemas, not events', () => {
    const event = {
      specversion: '1.0',
      id: '1',
      source: '/billing',
      type: 'a',
    };
    expect(() => parseSchema({ content: JSON.stringify(event) })).toThrow(
      'This is an event, not a schema',
    );
  });
});
