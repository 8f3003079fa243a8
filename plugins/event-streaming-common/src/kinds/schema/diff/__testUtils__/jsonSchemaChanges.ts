// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ChangeEffect, SchemaChangeKind } from '../SchemaChange';
import { SchemaChangeCase } from './SchemaChangeCase';

type Json = Record<string, unknown>;
type Level = ChangeEffect['level'];

export function open(properties: Json, required: string[] = []): string {
  return JSON.stringify({ type: 'object', properties, required });
}

export function closed(properties: Json, required: string[] = []): string {
  return JSON.stringify({
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  });
}

export const a = { type: 'string' };
const n = (limits: Json) => open({ n: { type: 'string', ...limits } });

/** Title, before, after, what it is, for old data, for old readers. */
const ROWS: [string, string, string, SchemaChangeKind, Level, Level][] = [
  [
    'an optional field in an open object',
    open({ a }),
    open({ a, other: a }),
    'field-added',
    'risky',
    'safe',
  ],
  [
    'an optional field in a closed object',
    closed({ a }),
    closed({ a, other: a }),
    'field-added',
    'safe',
    'fails',
  ],
  [
    'a required field',
    open({ a }),
    open({ a, other: a }, ['other']),
    'field-added',
    'fails',
    'safe',
  ],
  [
    'a required field in a closed object',
    closed({ a }),
    closed({ a, other: a }, ['other']),
    'field-added',
    'fails',
    'fails',
  ],
  [
    'a field gone from an open object',
    open({ a, other: a }),
    open({ a }),
    'field-removed',
    'safe',
    'risky',
  ],
  [
    'a field gone from a closed object',
    closed({ a, other: a }),
    closed({ a }),
    'field-removed',
    'fails',
    'safe',
  ],
  [
    'a required field gone',
    open({ a, other: a }, ['other']),
    open({ a }),
    'field-removed',
    'safe',
    'fails',
  ],
  [
    'a field renamed',
    open({ amount: a }),
    open({ amountCents: a }),
    'field-renamed',
    'risky',
    'risky',
  ],
  [
    'a field required now',
    open({ a }),
    open({ a }, ['a']),
    'made-required',
    'fails',
    'safe',
  ],
  [
    'a field optional now',
    open({ a }, ['a']),
    open({ a }),
    'made-optional',
    'safe',
    'fails',
  ],
  [
    'a name required that is not listed',
    open({ a }),
    open({ a }, ['z']),
    'made-required',
    'fails',
    'safe',
  ],
  [
    'integer to number',
    open({ n: { type: 'integer' } }),
    open({ n: { type: 'number' } }),
    'type-widened',
    'safe',
    'fails',
  ],
  [
    'number to integer',
    open({ n: { type: 'number' } }),
    open({ n: { type: 'integer' } }),
    'type-narrowed',
    'fails',
    'safe',
  ],
  [
    'string to integer',
    open({ n: { type: 'string' } }),
    open({ n: { type: 'integer' } }),
    'type-changed',
    'fails',
    'fails',
  ],
  [
    'string to object',
    open({ n: { type: 'string' } }),
    open({ n: { type: 'object', properties: { a } } }),
    'type-changed',
    'fails',
    'fails',
  ],
  [
    'nullable now',
    n({}),
    open({ n: { type: ['string', 'null'] } }),
    'made-optional',
    'safe',
    'fails',
  ],
  [
    'no longer nullable',
    open({ n: { type: ['string', 'null'] } }),
    n({}),
    'made-required',
    'fails',
    'safe',
  ],
  [
    'a value more',
    open({ n: { enum: ['A'] } }),
    open({ n: { enum: ['A', 'B'] } }),
    'symbol-added',
    'safe',
    'fails',
  ],
  [
    'a value less',
    open({ n: { enum: ['A', 'B'] } }),
    open({ n: { enum: ['A'] } }),
    'symbol-removed',
    'fails',
    'safe',
  ],
  [
    'values listed now',
    n({}),
    n({ enum: ['A'] }),
    'limit-tightened',
    'fails',
    'safe',
  ],
  [
    'a lower maximum',
    n({ maxLength: 20 }),
    n({ maxLength: 10 }),
    'limit-tightened',
    'fails',
    'safe',
  ],
  [
    'a higher maximum',
    n({ maxLength: 10 }),
    n({ maxLength: 20 }),
    'limit-loosened',
    'safe',
    'fails',
  ],
  [
    'a minimum added',
    n({}),
    n({ minLength: 1 }),
    'limit-tightened',
    'fails',
    'safe',
  ],
  [
    'a pattern removed',
    n({ pattern: '^a' }),
    n({}),
    'limit-loosened',
    'safe',
    'fails',
  ],
  [
    'a pattern changed',
    n({ pattern: '^a' }),
    n({ pattern: '^b' }),
    'limit-changed',
    'risky',
    'risky',
  ],
  [
    'the object closed',
    open({ a }),
    closed({ a }),
    'content-closed',
    'fails',
    'safe',
  ],
  [
    'the object opened',
    closed({ a }),
    open({ a }),
    'content-opened',
    'safe',
    'fails',
  ],
  [
    'an alternative more',
    open({ n: { oneOf: [a, { type: 'null' }] } }),
    open({ n: { oneOf: [a, { type: 'null' }, { type: 'integer' }] } }),
    'branch-added',
    'safe',
    'fails',
  ],
  ['a default', n({}), n({ default: 'x' }), 'default-added', 'safe', 'safe'],
  [
    'a description',
    n({}),
    n({ description: 'x' }),
    'doc-changed',
    'safe',
    'safe',
  ],
  [
    'items of a list',
    open({ n: { type: 'array', items: { type: 'integer' } } }),
    open({ n: { type: 'array', items: { type: 'number' } } }),
    'type-widened',
    'safe',
    'fails',
  ],
  [
    'conditions',
    open({ n: { not: { const: 1 } } }),
    open({ n: { not: { const: 2 } } }),
    'limit-changed',
    'risky',
    'risky',
  ],
];

export const JSON_SCHEMA_CHANGES: SchemaChangeCase[] = ROWS.map(
  ([title, before, after, kind, oldData, oldReaders]) => ({
    title,
    before,
    after,
    kinds: [kind],
    oldData,
    oldReaders,
  }),
);
