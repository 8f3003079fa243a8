// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeEffect, SchemaChangeKind } from '../SchemaChange';
import { SchemaChangeCase } from './SchemaChangeCase';

type Json = Record<string, unknown>;
type Level = ChangeEffect['level'];

export function record(...fields: Json[]): string {
  return JSON.stringify({ type: 'record', name: 'Event', fields });
}

export const id = { name: 'id', type: 'string' };
export const status = (symbols: string[], fallback?: string) => ({
  name: 'status',
  type: { type: 'enum', name: 'Status', symbols, default: fallback },
});

/** Title, before, after, what it is, for old data, for old readers. */
const ROWS: [string, string, string, SchemaChangeKind, Level, Level][] = [
  [
    'a field with a default',
    record(id),
    record(id, { name: 'note', type: 'string', default: '' }),
    'field-added',
    'safe',
    'safe',
  ],
  [
    'an optional field',
    record(id),
    record(id, { name: 'note', type: ['null', 'string'], default: null }),
    'field-added',
    'safe',
    'safe',
  ],
  [
    'a field without a default',
    record(id),
    record(id, { name: 'note', type: 'string' }),
    'field-added',
    'fails',
    'safe',
  ],
  [
    'a nullable field without a default',
    record(id),
    record(id, { name: 'note', type: ['null', 'string'] }),
    'field-added',
    'fails',
    'safe',
  ],
  [
    'a field gone that had a default',
    record(id, { name: 'note', type: 'string', default: '' }),
    record(id),
    'field-removed',
    'safe',
    'safe',
  ],
  [
    'a field gone',
    record(id, { name: 'note', type: 'string' }),
    record(id),
    'field-removed',
    'safe',
    'fails',
  ],
  [
    'a field renamed with an alias',
    record(id, { name: 'mail', type: 'string' }),
    record(id, { name: 'email', type: 'string', aliases: ['mail'] }),
    'field-renamed',
    'safe',
    'fails',
  ],
  [
    'a field renamed without an alias',
    record(id, { name: 'amount', type: 'long' }),
    record(id, { name: 'amountCents', type: 'long' }),
    'field-renamed',
    'fails',
    'fails',
  ],
  [
    'a rename behind defaults',
    record(id, { name: 'amount', type: 'long', default: 0 }),
    record(id, { name: 'amountCents', type: 'long', default: 0 }),
    'field-renamed',
    'loses',
    'loses',
  ],
  [
    'int to long',
    record({ name: 'n', type: 'int' }),
    record({ name: 'n', type: 'long' }),
    'type-widened',
    'safe',
    'fails',
  ],
  [
    'long to int',
    record({ name: 'n', type: 'long' }),
    record({ name: 'n', type: 'int' }),
    'type-narrowed',
    'fails',
    'safe',
  ],
  [
    'string to bytes',
    record({ name: 'n', type: 'string' }),
    record({ name: 'n', type: 'bytes' }),
    'type-changed',
    'safe',
    'safe',
  ],
  [
    'string to int',
    record({ name: 'n', type: 'string' }),
    record({ name: 'n', type: 'int' }),
    'type-changed',
    'fails',
    'fails',
  ],
  [
    'items of a list',
    record({ name: 'n', type: { type: 'array', items: 'int' } }),
    record({ name: 'n', type: { type: 'array', items: 'long' } }),
    'type-widened',
    'safe',
    'fails',
  ],
  [
    'another logical type',
    record({
      name: 'n',
      type: { type: 'long', logicalType: 'timestamp-millis' },
    }),
    record({
      name: 'n',
      type: { type: 'long', logicalType: 'timestamp-micros' },
    }),
    'type-changed',
    'loses',
    'loses',
  ],
  [
    'nullable now',
    record({ name: 'n', type: 'string' }),
    record({ name: 'n', type: ['null', 'string'] }),
    'made-optional',
    'safe',
    'fails',
  ],
  [
    'no longer nullable',
    record({ name: 'n', type: ['null', 'string'] }),
    record({ name: 'n', type: 'string' }),
    'made-required',
    'fails',
    'safe',
  ],
  [
    'a branch more',
    record({ name: 'n', type: ['null', 'string'] }),
    record({ name: 'n', type: ['null', 'string', 'boolean'] }),
    'branch-added',
    'safe',
    'fails',
  ],
  [
    'a branch less',
    record({ name: 'n', type: ['null', 'string', 'boolean'] }),
    record({ name: 'n', type: ['null', 'string'] }),
    'branch-removed',
    'fails',
    'safe',
  ],
  [
    'a symbol more',
    record(status(['A'])),
    record(status(['A', 'B'])),
    'symbol-added',
    'safe',
    'fails',
  ],
  [
    'a symbol more, with a default before',
    record(status(['A'], 'A')),
    record(status(['A', 'B'], 'A')),
    'symbol-added',
    'safe',
    'loses',
  ],
  [
    'a symbol less',
    record(status(['A', 'B'])),
    record(status(['A'])),
    'symbol-removed',
    'fails',
    'safe',
  ],
  [
    'a symbol less, with a default now',
    record(status(['A', 'B'], 'A')),
    record(status(['A'], 'A')),
    'symbol-removed',
    'loses',
    'safe',
  ],
  [
    'a default added',
    record({ name: 'n', type: 'int' }),
    record({ name: 'n', type: 'int', default: 1 }),
    'default-added',
    'safe',
    'safe',
  ],
  [
    'a default removed',
    record({ name: 'n', type: 'int', default: 1 }),
    record({ name: 'n', type: 'int' }),
    'default-removed',
    'safe',
    'safe',
  ],
  [
    'a default changed',
    record({ name: 'n', type: 'int', default: 1 }),
    record({ name: 'n', type: 'int', default: 2 }),
    'default-changed',
    'safe',
    'safe',
  ],
  [
    'a description',
    record({ name: 'n', type: 'int' }),
    record({ name: 'n', type: 'int', doc: 'How many' }),
    'doc-changed',
    'safe',
    'safe',
  ],
  [
    'another name of the record',
    record(id),
    JSON.stringify({ type: 'record', name: 'Other', fields: [id] }),
    'type-renamed',
    'fails',
    'fails',
  ],
  [
    'another name of the record, with an alias',
    record(id),
    JSON.stringify({
      type: 'record',
      name: 'Other',
      aliases: ['Event'],
      fields: [id],
    }),
    'type-renamed',
    'safe',
    'fails',
  ],
];

export const AVRO_CHANGES: SchemaChangeCase[] = ROWS.map(
  ([title, before, after, kind, oldData, oldReaders]) => ({
    title,
    before,
    after,
    kinds: [kind],
    oldData,
    oldReaders,
  }),
);
