// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** Rows of a page, as the portal's own pages ask for. */
const LIMIT = 25;

/** A kind of question that is measured by itself. */
export type ListQuery = {
  title: string;
  /** Substrings have a target of their own. */
  isSearch: boolean;
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
    title: 'list and sort',
    isSearch: false,
    path: count => {
      const order = ['asc', 'desc'][Math.floor(count / SORTS.length) % 2];
      return listPath(`sort=${SORTS[count % SORTS.length]}&order=${order}`);
    },
  },
  {
    title: 'filter',
    isSearch: false,
    path: count => listPath(FILTERS[count % FILTERS.length]),
  },
  {
    title: 'search',
    isSearch: true,
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
