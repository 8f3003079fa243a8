// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { parseSchema } from '../parseSchema';
import { SchemaSyntaxError } from '../SchemaSyntaxError';

const shipment = `// Copyright
syntax = "proto3";
package com.example.shipping;

import "google/protobuf/timestamp.proto";
import "common/address.proto";

// A parcel left the house.
// Sent once.
message ShipmentSent {
  reserved 4, 9 to 11;
  reserved "legacy_ref";
  string id = 1; // given by the carrier
  /* Where it goes */
  common.Address address = 2;
  repeated Line lines = 3;
  map<string, int64> weights = 5;
  State state = 6 [deprecated = true];
  google.protobuf.Timestamp sent_at = 7;
  oneof payer {
    string sender = 12;
    string receiver = 13;
  }
  optional int32 priority = 14;

  message Line {
    string text = 1;
    Line part = 2;
  }
}

enum State {
  reserved 7;
  STATE_UNKNOWN = 0;
  STATE_SENT = 1; // on its way
}
`;

describe('Protobuf', () => {
  it('is read as a tree of the first message, with numbers', () => {
    const schema = parseSchema({ content: shipment });
    expect(schema).toMatchObject({
      format: 'protobuf',
      dialect: 'proto3',
      name: 'ShipmentSent',
      namespace: 'com.example.shipping',
      doc: 'A parcel left the house.\nSent once.',
    });
    expect(
      schema.fields.map(({ path, type, number }) => [path, type, number]),
    ).toEqual([
      ['id', 'string', 1],
      ['address', 'common.Address', 2],
      ['lines', 'list of ShipmentSent.Line', 3],
      ['weights', 'map of int64', 5],
      ['state', 'State', 6],
      ['sent_at', 'time', 7],
      ['sender', 'string', 12],
      ['receiver', 'string', 13],
      ['priority', 'int32', 14],
    ]);
  });

  it('keeps comments of all styles, symbols, oneofs and deprecation', () => {
    const [id, address, lines, , state, , sender] = parseSchema({
      content: shipment,
    }).fields;
    expect(id).toMatchObject({
      doc: 'given by the carrier',
      line: 13,
      pointer: '.com.example.shipping.ShipmentSent.id',
    });
    expect(address.doc).toBe('Where it goes');
    expect(lines.doc).toBeUndefined();
    expect(lines.fields[1]).toMatchObject({
      path: 'lines[].part',
      recursive: true,
    });
    expect(state).toMatchObject({
      symbols: ['STATE_UNKNOWN', 'STATE_SENT'],
      deprecated: true,
    });
    expect(sender.limits).toEqual(['only one of payer is set']);
  });

  it('lists messages and enums with what is reserved', () => {
    expect(parseSchema({ content: shipment }).types).toMatchObject([
      {
        kind: 'message',
        name: 'com.example.shipping.ShipmentSent',
        reserved: ['4', '9 to 11', '"legacy_ref"'],
      },
      {
        kind: 'message',
        name: 'com.example.shipping.ShipmentSent.Line',
        reserved: [],
      },
      {
        kind: 'enum',
        name: 'com.example.shipping.State',
        reserved: ['7'],
        members: [
          { name: 'STATE_UNKNOWN', number: 0 },
          { name: 'STATE_SENT', number: 1 },
        ],
      },
    ]);
  });

  it('resolves imports from references, and lists the missing ones', () => {
    expect(parseSchema({ content: shipment }).references).toEqual([
      { name: 'google/protobuf/timestamp.proto', state: 'built-in', line: 5 },
      { name: 'common/address.proto', state: 'missing', line: 6 },
    ]);
    const schema = parseSchema({
      content: shipment,
      references: [
        {
          name: 'common/address.proto',
          content:
            'syntax = "proto3"; package com.example.common; message Address { string street = 1; }',
        },
      ],
    });
    expect(schema.references[1].state).toBe('resolved');
    expect(schema.fields[1]).toMatchObject({
      type: 'Address',
      fields: [{ path: 'address.street' }],
    });
  });

  it.each([
    [
      'syntax = "proto3";\nmessage A {\n  string id = ;\n}',
      3,
      15,
      "';' is not expected here",
    ],
    [
      'syntax = "proto3";\nmessage A {\n  string id 1;\n}',
      3,
      13,
      "'=' is expected, found '1'",
    ],
    [
      'syntax = "proto3";\nmessage A {\n  string id = 1;\n',
      2,
      11,
      'is never closed',
    ],
    ['syntax = "proto3";\nmessage A {}\n}', 3, 1, 'closes nothing'],
    ['syntax = "proto3;\nmessage A {}', 1, 10, 'is not closed'],
    ['syntax = "proto3"; /* x', 1, 20, 'comment is not closed'],
    [
      'syntax = "proto3";\nmessage A { string a = 1; string a = 2; }',
      2,
      34,
      "'A.a' is declared twice",
    ],
    [
      'syntax = "proto3";\nmessage A { string a = 1; string b = 1; }',
      2,
      34,
      "the number 1 of 'A.a'",
    ],
    [
      'syntax = "proto3";\nmessage A { string a = 19000; }',
      2,
      20,
      'cannot have the number 19000',
    ],
    [
      'syntax = "proto3";\nmessage A { reserved 2; string a = 2; }',
      2,
      32,
      'reserved',
    ],
    [
      'syntax = "proto3";\nmessage A { Missing a = 1; }',
      2,
      21,
      "type 'Missing' of 'a' is not defined",
    ],
    ['syntax = "proto3";\nenum E { A = 1; }', 2, 6, 'must be 0'],
    ['message A', 1, 10, 'found the end of the file'],
  ])('refuses %s', (content, line, column, sentence) => {
    const read = () => parseSchema({ content, format: 'protobuf' });
    expect(read).toThrow(SchemaSyntaxError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(`Line ${line}, column ${column}:`);
  });
});
