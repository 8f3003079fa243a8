// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeEffect, SchemaChangeKind } from '../SchemaChange';
import { SchemaChangeCase } from './SchemaChangeCase';

type Level = ChangeEffect['level'];

export function proto3(...lines: string[]): string {
  return ['syntax = "proto3";', ...lines].join('\n');
}

export function message(...lines: string[]): string {
  return proto3('message M {', 'string id = 1;', ...lines, '}');
}

function proto2(...lines: string[]): string {
  return ['syntax = "proto2";', 'message M {', ...lines, '}'].join('\n');
}

function values(...lines: string[]): string {
  return proto3('enum E {', 'NONE = 0;', ...lines, '}');
}

/** Title, before, after, what it is, for old data, for old readers. */
const ROWS: [string, string, string, SchemaChangeKind[], Level, Level][] = [
  [
    'a field',
    message(),
    message('string a = 2;'),
    ['field-added'],
    'safe',
    'safe',
  ],
  [
    'a required field',
    proto2('optional string a = 1;'),
    proto2('optional string a = 1;', 'required string b = 2;'),
    ['field-added'],
    'fails',
    'safe',
  ],
  [
    'a field gone without a reservation',
    message('string a = 2;'),
    message(),
    ['field-removed'],
    'risky',
    'safe',
  ],
  [
    'a field gone with its number and name reserved',
    message('string a = 2;'),
    message('reserved 2;', 'reserved "a";'),
    ['field-removed', 'reserved-added', 'reserved-added'],
    'safe',
    'safe',
  ],
  [
    'a field gone with only its number reserved',
    message('string a = 2;'),
    message('reserved 2;'),
    ['field-removed', 'reserved-added'],
    'risky',
    'safe',
  ],
  [
    'a field renamed',
    message('string a = 2;'),
    message('string b = 2;'),
    ['field-renamed'],
    'risky',
    'risky',
  ],
  [
    'another number',
    message('string a = 2;'),
    message('string a = 3;'),
    ['number-changed'],
    'fails',
    'fails',
  ],
  [
    'int32 to int64',
    message('int32 a = 2;'),
    message('int64 a = 2;'),
    ['type-widened'],
    'risky',
    'risky',
  ],
  [
    'int64 to int32',
    message('int64 a = 2;'),
    message('int32 a = 2;'),
    ['type-narrowed'],
    'risky',
    'risky',
  ],
  [
    'int32 to string',
    message('int32 a = 2;'),
    message('string a = 2;'),
    ['type-changed'],
    'fails',
    'fails',
  ],
  [
    'one to a list',
    message('int32 a = 2;'),
    message('repeated int32 a = 2;'),
    ['type-changed'],
    'fails',
    'fails',
  ],
  [
    'no longer required',
    proto2('required string a = 1;'),
    proto2('optional string a = 1;'),
    ['made-optional'],
    'safe',
    'fails',
  ],
  [
    'required now',
    proto2('optional string a = 1;'),
    proto2('required string a = 1;'),
    ['made-required'],
    'fails',
    'safe',
  ],
  [
    'presence',
    message('string a = 2;'),
    message('optional string a = 2;'),
    ['made-optional'],
    'safe',
    'safe',
  ],
  [
    'into a choice',
    message('string a = 2;'),
    message('oneof c {', 'string a = 2;', '}'),
    ['type-changed'],
    'risky',
    'risky',
  ],
  [
    'a value more',
    values(),
    values('A = 1;'),
    ['symbol-added'],
    'safe',
    'loses',
  ],
  [
    'a value less',
    values('A = 1;'),
    values(),
    ['symbol-removed'],
    'risky',
    'safe',
  ],
  [
    'a value less, reserved',
    values('A = 1;'),
    values('reserved 1;'),
    ['symbol-removed', 'reserved-added'],
    'loses',
    'safe',
  ],
  [
    'a value renamed',
    values('A = 1;'),
    values('B = 1;'),
    ['symbol-renamed'],
    'risky',
    'risky',
  ],
  [
    'another number of a value',
    values('A = 1;'),
    values('A = 2;'),
    ['number-changed'],
    'fails',
    'fails',
  ],
  [
    'a reservation gone',
    message('reserved 4;'),
    message(),
    ['reserved-removed'],
    'risky',
    'safe',
  ],
  [
    'a message more',
    message(),
    `${message()}\nmessage N {}`,
    ['message-added'],
    'safe',
    'safe',
  ],
  [
    'a message less',
    `${message()}\nmessage N {}`,
    message(),
    ['message-removed'],
    'risky',
    'safe',
  ],
  [
    'a default',
    proto2('optional int32 a = 1;'),
    proto2('optional int32 a = 1 [default = 3];'),
    ['default-added'],
    'safe',
    'safe',
  ],
  [
    'another default',
    proto2('optional int32 a = 1 [default = 2];'),
    proto2('optional int32 a = 1 [default = 3];'),
    ['default-changed'],
    'loses',
    'loses',
  ],
  [
    'a comment',
    message('string a = 2;'),
    message('string a = 2; // words'),
    ['doc-changed'],
    'safe',
    'safe',
  ],
];

export const PROTOBUF_CHANGES: SchemaChangeCase[] = ROWS.map(
  ([title, before, after, kinds, oldData, oldReaders]) => ({
    title,
    before,
    after,
    kinds,
    oldData,
    oldReaders,
  }),
);
