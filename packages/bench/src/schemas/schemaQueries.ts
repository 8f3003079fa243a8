// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { GROWN } from './fillRegistry';

/** Rows of a page, as the portal's own pages ask for. */
const LIMIT = 25;

/** A kind of question about schemas that is measured by itself. */
export type SchemaQuery = {
  title: string;
  /** Question number `count`: no two in a row are the same. */
  path(count: number): string;
};

const SORTS = ['artifact', 'health', 'owner', 'format', 'versions', 'changed'];
const WORDS = ['invoice', 'traceId', 'order.c', 'tenant', 'no-such-name'];

export const SCHEMA_QUERIES: SchemaQuery[] = [
  {
    title: 'schemas, list and sort',
    path: count => {
      const order = ['asc', 'desc'][Math.floor(count / SORTS.length) % 2];
      return schemasPath(`sort=${SORTS[count % SORTS.length]}&order=${order}`);
    },
  },
  {
    title: 'schemas, search by name and field',
    path: count => {
      // Each has a field with a number: words that were not searched before.
      const word = count % 2 ? WORDS[count % WORDS.length] : `field${count}`;
      return schemasPath(`q=${encodeURIComponent(word)}`);
    },
  },
];

/** A page of schemas. */
export function schemasPath(query: string): string {
  return `/schemas?limit=${LIMIT}&${query}`;
}

/** The page of the schema with many versions. */
export function grownPath(registry: string): string {
  const { group, artifact } = GROWN;
  return `/schemas/${registry}/${group}/${artifact}`;
}
