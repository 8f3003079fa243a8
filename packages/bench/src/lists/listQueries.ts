// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Rows of a page, as the portal's own pages ask for. */
const LIMIT = 25;

/** A kind of question that is measured by itself. */
export type ListQuery = {
  title: string;
  /** What is promised for it; nothing for what lists are compared with. */
  promise: 'list' | 'search' | 'none';
  /** Question number `count`: no two in a row are the same. */
  path(count: number): string;
};

const SORTS = ['topic', 'size', 'lag', 'rate', 'partitions', 'owner', 'health'];
const FILTERS = [
  'owner=mine',
  'owner=none',
  'health=healthy',
  'environment=dev',
  'owner=group:default/query-engine&sort=lag',
  'internal=true&sort=size',
];
const WORDS = ['invoice', 'failed', 'order.c', 'tenant', '00', 'no-such-name'];

export const LIST_QUERIES: ListQuery[] = [
  {
    // Who calls and whether they may, which Backstage asks for every answer.
    title: 'an answer without a list',
    promise: 'none',
    path: () => '/environments',
  },
  {
    title: 'list and sort',
    promise: 'list',
    path: count => {
      const order = ['asc', 'desc'][Math.floor(count / SORTS.length) % 2];
      return listPath(`sort=${SORTS[count % SORTS.length]}&order=${order}`);
    },
  },
  {
    title: 'filter',
    promise: 'list',
    path: count => listPath(FILTERS[count % FILTERS.length]),
  },
  {
    title: 'search',
    promise: 'search',
    path: count => {
      // Numbers make words that were not searched before: nothing is remembered.
      const word = count % 2 ? WORDS[count % WORDS.length] : `.${count % 997}`;
      return listPath(`q=${encodeURIComponent(word)}`);
    },
  },
];

/** A page of topics. */
export function listPath(query: string): string {
  return `/topics?limit=${LIMIT}&${query}`;
}
